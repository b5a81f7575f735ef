import { createMemo, For, Show } from "solid-js";
import { NOISE_ERRORS, type MeasureId, type Scenario } from "../../../sims/index.ts";
import type { SensitivityQuestion } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { pairText } from "../../arms/pairText.ts";
import { rangeText, type TextOf } from "../../charts/tornado/endText.ts";
import { TornadoTable } from "../../charts/tornado/TornadoTable.tsx";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { m } from "../../i18n/model.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { SensitivityFinding, SensitivityStore } from "../../state/createSensitivity.ts";

export interface RestsOnProps {
  readonly screening: SensitivityStore;
  readonly scenario: Scenario;
  /** What a scenario that was asked about is called, in the language spoken now. */
  readonly nameOf: (scenario: Scenario) => string;
  readonly arms: ArmPair;
  readonly seed: number;
  readonly textOf: TextOf;
}

/** Worlds for each end of each input: few, since both ends share their luck. */
const WORLDS = 40;
const SCREENED = ["timeToCash", "costPer100"] as const satisfies readonly MeasureId[];

/** What share of the gain rests on assumed inputs, found by moving each. */
export function RestsOn(props: RestsOnProps) {
  const answer = () => props.screening.answer();
  const asked = (): SensitivityQuestion => ({
    scenario: props.scenario,
    arms: props.arms,
    seed: props.seed,
    measures: SCREENED,
    method: "tornado",
    runs: WORLDS,
    points: 2,
    baseRuns: WORLDS,
    most: 1,
  });
  const isStale = createMemo(() => {
    const of = answer();
    return of !== undefined && JSON.stringify(of.question) !== JSON.stringify(asked());
  });
  const said = () => {
    const state = props.screening.state();
    const { done, total } = props.screening.progress();
    if (state === "running") {
      return m("rests.running", { done: formatNumber(done), total: formatNumber(total) });
    }
    if (state === "cancelled") return m("rests.cancelled");
    return state === "failed"
      ? m("rests.failed", { reason: modelText(props.screening.reason()) })
      : "";
  };

  return (
    <section class="rests">
      <h2>{m("rests.title")}</h2>
      <p>{m("rests.intro")}</p>
      <p class="note">{m("rests.how", { n: String(WORLDS), errors: String(NOISE_ERRORS) })}</p>
      <StudyBar
        title={m("rests.title")}
        running={props.screening.state() === "running"}
        done={props.screening.progress().done}
        total={props.screening.progress().total}
        said={said()}
        runText={m(answer() ? "rests.again" : "rests.run")}
        stopText={m("exact.cancel")}
        onRun={() => props.screening.start(asked())}
        onStop={props.screening.cancel}
      />
      <Show when={answer()}>
        {(of) => (
          <>
            <Show when={isStale()}>
              <p class="note">
                <b>{m("rests.stale", { name: props.nameOf(of().question.scenario) })}</b>
              </p>
            </Show>
            <Found
              answer={of()}
              scenario={props.nameOf(of().question.scenario)}
              textOf={props.textOf}
            />
          </>
        )}
      </Show>
    </section>
  );
}

function Found(props: {
  readonly answer: SensitivityFinding;
  readonly scenario: string;
  readonly textOf: TextOf;
}) {
  const question = () => props.answer.question;
  const armName = (i: 0 | 1) => t(`arm.${question().arms[i]}.name`);
  return (
    <Show when={props.answer.found.tornado}>
      {(tornado) => (
        <>
          <div class="shares" role="status">
            <For each={SCREENED}>
              {(of) => {
                const share = () => tornado().shares[of];
                return (
                  <p>
                    <strong>
                      {share()?.share === undefined
                        ? m("rests.none")
                        : m("rests.share", {
                            share: formatPercent(share()?.share ?? 0, 0),
                            error: formatPercent(share()?.error ?? 0, 1),
                          })}
                    </strong>
                    <span>{m(`rests.said.${of}`)}</span>
                    <span class="note">
                      {m("rests.counts", {
                        counted: String(share()?.counted ?? 0),
                        noise: String(share()?.noise ?? 0),
                        lo: formatPercent(share()?.bounds?.[0] ?? 0, 0),
                        hi: formatPercent(share()?.bounds?.[1] ?? 1, 0),
                      })}
                    </span>
                  </p>
                );
              }}
            </For>
          </div>
          <p class="note">
            {m("rests.of", {
              other: armName(1),
              base: armName(0),
              experiments: formatNumber(tornado().experiments),
              n: String(tornado().replications),
              seed: String(tornado().seed),
            })}
          </p>
          <h3>{m("rests.table")}</h3>
          <TornadoTable
            tornado={tornado()}
            measure="timeToCash"
            scenario={props.scenario}
            said={pairText(...(question().arms as ArmPair))}
            rangeText={(input) => rangeText(input, question().scenario, props.textOf)}
          />
        </>
      )}
    </Show>
  );
}
