import { createMemo, For, Index, Show } from "solid-js";
import { PRESETS, type Measure } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { pairText, shortPairText } from "../../arms/pairText.ts";
import { Terms } from "../../controls/Terms.tsx";
import { differenceText, estimateText, UNITS } from "../../format/estimateText.ts";
import { seedText } from "../../format/seedText.ts";
import { formatNumber } from "../../format/number.ts";
import { labelOf, measureLabel, scenarioText } from "../../i18n/modelWords.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import { nameOfRun, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { luckOf } from "./changeOf.ts";
import { differingValues, VALUE_COUNT } from "../../state/differingValues.ts";
import { comparedMeasures } from "./comparedMeasures.ts";
import { NUMBERS, type NumbersOf } from "./runsQuestion.ts";
import { chosenOf, type TextOf } from "./runText.ts";
import { Segments } from "./Segments.tsx";

export interface RunDetailProps {
  readonly run: ShelvedRun;
  /** Another run that this one is compared with. */
  readonly baseline: ShelvedRun | undefined;
  readonly numbers: NumbersOf;
  readonly onNumbers: (numbers: NumbersOf) => void;
  readonly textOf: TextOf;
  readonly onOpen: () => void;
}

/** A run in full: what was asked and what was found, beside the baseline's. */
export function RunDetail(props: RunDetailProps) {
  const title = () =>
    props.baseline
      ? r("chosen.against", {
          name: nameOfRun(props.run),
          baseline: nameOfRun(props.baseline),
        })
      : r("chosen", { name: nameOfRun(props.run) });
  return (
    <section class="run-detail">
      <div class="part-head">
        <h2>{title()}</h2>
        <button type="button" class="button" onClick={() => props.onOpen()}>
          {r("chosen.open")}
        </button>
      </div>
      <p class="note">{askedOf(props.run)}</p>
      <Parameters {...props} />
      <Measures {...props} />
    </section>
  );
}

function armsText({ arms }: ShelvedRun): string {
  const said = shortPairText(...arms);
  return `${said.base} → ${said.other}`;
}

function askedOf(run: ShelvedRun): string {
  return r("chosen.asked", {
    scenario: scenarioText(run.title),
    arms: armsText(run),
    seed: seedText(run),
    replications: formatNumber(run.replications),
    model: run.model,
    digest: run.digest.slice(0, 12),
  });
}

function Parameters(props: RunDetailProps) {
  const preset = createMemo(() => {
    const id = chosenOf(props.run).preset;
    return PRESETS.find((p) => p.id === id)?.scenario;
  });
  const from = () => props.baseline?.scenario ?? preset() ?? props.run.scenario;
  const values = createMemo(() => differingValues(from(), props.run.scenario));
  const fromName = () =>
    props.baseline
      ? r("parameters.baseline")
      : r("parameters.preset", { title: scenarioText(preset()?.title ?? "") });
  return (
    <>
      <h3>{r("parameters", { from: fromName() })}</h3>
      <Show
        when={values().length > 0}
        fallback={<p>{r("parameters.none", { n: String(VALUE_COUNT) })}</p>}
      >
        <div
          class="scroll-x"
          tabindex="0"
          role="region"
          aria-label={r("parameters", { from: fromName() })}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{r("parameters.name")}</th>
                <th scope="col">{r(props.baseline ? "measures.baseline" : "parameters.from")}</th>
                <th scope="col">{r("parameters.to")}</th>
                <th scope="col">{r("parameters.evidence")}</th>
              </tr>
            </thead>
            <tbody>
              <For each={values()}>
                {({ parameter, from: before, to, evidence }) => (
                  <tr>
                    <th scope="row">
                      <Terms text={labelOf(parameter)} />
                    </th>
                    <td>{props.textOf(parameter, before, from().currency)}</td>
                    <td>
                      <b>{props.textOf(parameter, to, props.run.scenario.currency)}</b>
                    </td>
                    <td>{t(`evidence.${evidence}`)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </>
  );
}

function Measures(props: RunDetailProps) {
  const rows = createMemo(() => comparedMeasures(props.run, props.baseline, props.numbers));
  const numbersText = (of: NumbersOf): string => {
    if (of === "difference") return r("numbers.difference");
    const said = pairText(...props.run.arms);
    return said[of];
  };
  return (
    <>
      <div class="part-head">
        <h3 id="run-measures">{r("measures")}</h3>
        <Segments
          label={r("numbers")}
          options={NUMBERS.map((of) => ({ value: of, text: numbersText(of) }))}
          value={props.numbers}
          onChange={props.onNumbers}
        />
      </div>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="run-measures">
        <table>
          <thead>
            <tr>
              <th scope="col">{r("measures.name")}</th>
              <Show when={props.baseline}>
                <th scope="col" class="number">
                  {r("measures.baseline")}
                </th>
              </Show>
              <th scope="col" class="number">
                {r("measures.now")}
              </th>
              <Show when={props.baseline}>
                <th scope="col" class="number">
                  {r("measures.change")}
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <Terms text={measureLabel(row().measure)} />{" "}
                    <span class="unit">{unitOf(row().measure)}</span>
                  </th>
                  <Show when={props.baseline}>
                    <Number of={row().baseline} measure={row().measure} numbers={props.numbers} />
                  </Show>
                  <Number of={row().now} measure={row().measure} numbers={props.numbers} />
                  <Show when={props.baseline}>
                    <Number of={row().change} measure={row().measure} numbers="difference" strong />
                  </Show>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <For each={notesOf(props.run, props.baseline)}>{(note) => <p class="note">{note}</p>}</For>
    </>
  );
}

function unitOf(measure: Measure): string {
  const text = t(UNITS[measure.unit].text);
  return measureLabel(measure).includes(text) ? "" : text;
}

function Number(props: {
  readonly of: Estimate | undefined;
  readonly measure: Measure;
  readonly numbers: NumbersOf;
  readonly strong?: boolean;
}) {
  const text = () => {
    const { of, numbers, measure } = props;
    if (!of) return undefined;
    const found = (numbers === "difference" ? differenceText : estimateText)(of, measure.unit);
    return { mean: found.mean, interval: of.ci95 ? found.interval : r("days.none") };
  };
  return (
    <td class="number" classList={{ strong: props.strong ?? false }}>
      <Show when={text()} fallback="–">
        {(said) => (
          <>
            <span class="mean">{said().mean}</span>
            <span class="interval">{said().interval}</span>
          </>
        )}
      </Show>
    </td>
  );
}

/** What the numbers beside each other mean, and do not. */
function notesOf(run: ShelvedRun, baseline: ShelvedRun | undefined): readonly string[] {
  if (!baseline) return [r("simulation")];
  const notes = [r("simulation"), r(`luck.${luckOf(run, baseline)}`)];
  if (run.model !== baseline.model) {
    notes.push(r("luck.model", { from: baseline.model, to: run.model }));
  }
  if (run.arms.join() !== baseline.arms.join()) {
    notes.push(r("luck.arms", { from: armsText(baseline), to: armsText(run) }));
  }
  return notes;
}
