import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import {
  CATALOGUE,
  EVIDENCE,
  GROUPS,
  sourceOf,
  valueOf,
  type Evidence,
  type Parameter,
  type Scenario,
} from "../../../sims/index.ts";
import { formatNumber } from "../../format/number.ts";
import { SourceText } from "../../controls/SourceText.tsx";
import { m } from "../../i18n/model.ts";
import { helpOf, labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";

export interface AssumptionsProps {
  readonly scenario: Scenario;
  readonly name: string;
  readonly textOf: (parameter: Parameter, value: unknown, currency: string) => string;
}

/** Every input of the scenario with its value, evidence and source, by group, filtered. */
export function Assumptions(props: AssumptionsProps) {
  const id = createUniqueId();
  const [only, setOnly] = createSignal<Evidence>();
  const [search, setSearch] = createSignal("");

  const inputs = createMemo(() =>
    CATALOGUE.flatMap((parameter) => {
      const value = valueOf(props.scenario, parameter.id);
      // Of a group of values that the scenario does without there is nothing to say.
      if (value === undefined) return [];
      const { evidence, source } = sourceOf(props.scenario, parameter.id);
      const text = props.textOf(parameter, value, props.scenario.currency);
      return [{ parameter, evidence, source, text }];
    }),
  );
  const counts = createMemo(() => {
    const counted = new Map<Evidence, number>(EVIDENCE.map((evidence) => [evidence, 0]));
    for (const { evidence } of inputs()) counted.set(evidence, (counted.get(evidence) ?? 0) + 1);
    return counted;
  });
  const shown = createMemo(() => {
    const words = search().toLowerCase().trim();
    return inputs().filter(
      ({ parameter, evidence, source }) =>
        (only() === undefined || evidence === only()) &&
        `${parameter.label} ${labelOf(parameter)} ${parameter.id} ${source} ${scenarioText(source)}`
          .toLowerCase()
          .includes(words),
    );
  });
  const groups = createMemo(() =>
    GROUPS.map((group) => ({
      group,
      inputs: shown().filter(({ parameter }) => parameter.group === group),
    })).filter((of) => of.inputs.length > 0),
  );
  const total = () => inputs().length;

  return (
    <section class="assumptions">
      <h2>{m("assumptions.title", { name: props.name })}</h2>
      <p>{m("assumptions.intro", { n: String(total()) })}</p>
      <div class="evidence-bar" aria-hidden="true">
        <For each={EVIDENCE}>
          {(evidence) => (
            <Show when={counts().get(evidence)}>
              {(n) => (
                <span class={`evidence-${evidence}`} style={{ "flex-grow": n() }}>
                  {n()}
                </span>
              )}
            </Show>
          )}
        </For>
      </div>
      <fieldset class="evidence-filter">
        <legend class="visually-hidden">{m("assumptions.filter")}</legend>
        <label>
          <input
            type="radio"
            name={id}
            checked={only() === undefined}
            onChange={() => setOnly(undefined)}
          />
          {m("assumptions.all")} <span class="count">{total()}</span>
        </label>
        <For each={EVIDENCE}>
          {(evidence) => (
            <label title={m(`evidence.${evidence}.means`)}>
              <input
                type="radio"
                name={id}
                checked={only() === evidence}
                onChange={() => setOnly(evidence)}
              />
              <span class={`swatch evidence-${evidence}`} aria-hidden="true" />
              {t(`evidence.${evidence}`)} <span class="count">{counts().get(evidence)}</span>
            </label>
          )}
        </For>
        <label class="find">
          {m("assumptions.search")}
          <input
            type="search"
            value={search()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      </fieldset>
      <Show when={only()}>
        {(evidence) => (
          <p class="means">
            <b>{t(`evidence.${evidence()}`)}</b>: {m(`evidence.${evidence()}.means`)}
          </p>
        )}
      </Show>
      <p class="shown" role="status">
        {shown().length === 0
          ? m("assumptions.none")
          : m("assumptions.shown", {
              n: formatNumber(shown().length),
              total: formatNumber(total()),
            })}
      </p>
      <For each={groups()}>
        {({ group, inputs: of }) => (
          <section>
            <h3>{group}</h3>
            <div class="scroll-x" role="region" aria-label={group} tabindex="0">
              <table class="model-table">
                <thead>
                  <tr>
                    <th scope="col">{m("assumptions.name")}</th>
                    <th scope="col">{m("assumptions.value")}</th>
                    <th scope="col">{m("assumptions.evidence")}</th>
                    <th scope="col">{m("assumptions.source")}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={of}>
                    {({ parameter, evidence, source, text }) => (
                      <tr>
                        <th scope="row" title={helpOf(parameter)}>
                          {labelOf(parameter)}
                        </th>
                        <td class="value">{text}</td>
                        <td class="evidence-cell">
                          <span class={`swatch evidence-${evidence}`} aria-hidden="true" />
                          {t(`evidence.${evidence}`)}
                        </td>
                        <td class="source">
                          <SourceText text={scenarioText(source) || t("scenario.noSource")} />
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </section>
        )}
      </For>
    </section>
  );
}
