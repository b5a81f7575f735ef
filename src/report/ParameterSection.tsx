import { createMemo, For, Show } from "solid-js";
import { CATALOGUE, GROUPS, sourceOf, valueOf, type Distribution } from "../../sims/index.ts";
import { SourceText } from "../controls/SourceText.tsx";
import { CENTRES } from "../features/scenario/spreadExplained.ts";
import { stepTexts, valueText } from "../format/valueText.ts";
import { m } from "../i18n/model.ts";
import { groupName, helpOf, labelOf, scenarioText } from "../i18n/modelWords.ts";
import { rp } from "../i18n/report.ts";
import { t } from "../i18n/t.ts";
import { originOf } from "./originOf.ts";
import type { PartProps } from "./PartProps.ts";

/** A parameter as the catalogue has it. */
type Value = (typeof CATALOGUE)[number];

/** Every value with its evidence and source: those that were changed first, with the preset's beside them. */
export function ParameterSection(props: PartProps) {
  const scenario = () => props.data.result.scenario;
  const origin = createMemo(() => originOf(scenario()));
  const isChanged = ({ id }: Value) => origin()?.changed.includes(id) ?? false;
  // Of a group of values that the scenario does without there is nothing to say.
  const known = createMemo(() =>
    CATALOGUE.filter(({ id }) => valueOf(scenario(), id) !== undefined),
  );
  const changed = () => known().filter(isChanged);
  const groups = createMemo(() =>
    GROUPS.map((group) => ({
      name: groupName(group),
      parameters: known().filter((of) => of.group === group && !isChanged(of)),
    })).filter(({ parameters }) => parameters.length > 0),
  );
  return (
    <>
      <h2>{rp("part.parameters")}</h2>
      <p>{rp("parameters.intro", { n: String(known().length) })}</p>
      <Show when={changed().length > 0 && origin()}>
        {(from) => (
          <ParameterTable
            title={rp("parameters.changed", {
              preset: scenarioText(from().preset.scenario.title),
            })}
            parameters={changed()}
            data={props.data}
            before={(of) => valueOf(from().preset.scenario, of.id)}
          />
        )}
      </Show>
      <For each={groups()}>
        {({ name, parameters }) => (
          <ParameterTable title={name} parameters={parameters} data={props.data} />
        )}
      </For>
    </>
  );
}

interface ParameterTableProps extends Pick<PartProps, "data"> {
  readonly title: string;
  readonly parameters: readonly Value[];
  /** The preset's value, where it is shown too. */
  readonly before?: (parameter: Value) => unknown;
}

function ParameterTable(props: ParameterTableProps) {
  return (
    <section class="parameters">
      <h3>{props.title}</h3>
      <div class="scroll-x" role="region" aria-label={props.title} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">{m("assumptions.name")}</th>
              <th scope="col">{m("assumptions.value")}</th>
              <Show when={props.before}>
                <th scope="col">{rp("parameters.preset")}</th>
              </Show>
              <th scope="col">{m("assumptions.evidence")}</th>
              <th scope="col">{m("assumptions.source")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.parameters}>
              {(parameter) => <Row parameter={parameter} data={props.data} before={props.before} />}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: {
  readonly parameter: Value;
  readonly data: PartProps["data"];
  readonly before: ParameterTableProps["before"] | undefined;
}) {
  const { parameter } = props;
  const { scenario } = props.data.result;
  const value = valueOf(scenario, parameter.id);
  const { evidence, source } = sourceOf(scenario, parameter.id);
  const before = props.before?.(parameter);
  const text = (of: unknown) => valueText(parameter, of, scenario.currency);
  // Two distributions with the same centre are told apart by their families.
  const texts =
    props.before && text(before) === text(value)
      ? stepTexts(parameter, before, value, scenario.currency, undefined)
      : { from: text(before ?? value), to: text(value) };
  return (
    <tr>
      <th scope="row">
        {labelOf(parameter)}
        <span class="help">
          {helpOf(parameter)} <code>{parameter.id}</code>
        </span>
      </th>
      <td class="value">
        {texts.to}
        <Show when={parameter.kind === "distribution" && spreadText(value as Distribution)}>
          {(spread) => <span class="help">{spread()}</span>}
        </Show>
      </td>
      <Show when={props.before}>
        <td class="value">{texts.from}</td>
      </Show>
      <td>{t(`evidence.${evidence}`)}</td>
      <td class="source">
        <SourceText text={scenarioText(source) || t("scenario.noSource")} />
      </td>
    </tr>
  );
}

/** What the number is of a value that varies; empty where it does not. */
function spreadText({ family }: Distribution): string {
  if (family === "constant") return "";
  return rp("parameters.spread", { centre: t(CENTRES[family]), family: t(`family.${family}`) });
}
