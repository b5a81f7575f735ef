import { For } from "solid-js";
import type { Calibration } from "../../../sims/index.ts";
import { calibrationNumber, statisticText } from "../../format/calibrationText.ts";
import { formatNumber } from "../../format/number.ts";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { sentenceSpace } from "../../i18n/joins.ts";
import { m, misfitsOf } from "../../i18n/model.ts";
import { modelText } from "../../i18n/modelWords.ts";
import type { CalibrationsStore } from "./createCalibrations.ts";

/** The calibrated preset against the months of its logs that it was not fitted to. */
export function RealLogs(props: { readonly logs: CalibrationsStore }) {
  function stateText(): string {
    const { state, reason, seconds, total, found } = props.logs;
    const counts = { done: String(found().length), total: String(total) };
    if (state() === "failed") return m("logs.failed", { reason: modelText(reason()) });
    if (state() === "cancelled") return m("logs.cancelled", counts);
    if (state() === "running") return m("logs.running", counts);
    return m("logs.done", { ...counts, seconds: formatNumber(seconds(), 0) });
  }

  return (
    <section class="logs">
      <h2>{m("logs.title")}</h2>
      <p>{m("logs.intro")}</p>
      <p class="note">{m("logs.how")}</p>
      <StudyBar
        title={m("logs.title")}
        running={props.logs.state() === "running"}
        done={props.logs.found().length}
        total={props.logs.total}
        said={stateText()}
        runText={m("exact.again")}
        stopText={m("exact.cancel")}
        onRun={props.logs.again}
        onStop={props.logs.cancel}
      />
      <For each={props.logs.found()}>{(log) => <OneLog log={log} />}</For>
    </section>
  );
}

function OneLog(props: { readonly log: Calibration }) {
  const { kind, fitPeriod, testPeriod, fit, test, simulated, rows } = props.log;
  const name = () => m(`logs.${kind}`);
  const near = rows.filter((row) => row.asGoodAsRealityRepeats).length;
  const cases = (n: number) => formatNumber(n);
  return (
    <section>
      <h3>{name()}</h3>
      <p>
        {m("logs.of", {
          fit: fitPeriod,
          fitCases: cases(fit.cases),
          test: testPeriod,
          testCases: cases(test.cases),
          simulated: cases(simulated.cases),
        })}
        {sentenceSpace()}
        <b>{m("logs.near", { near: String(near), total: String(rows.length) })}</b>
      </p>
      <div class="scroll-x" role="region" aria-label={name()} tabindex="0">
        <table class="model-table log-table">
          <thead>
            <tr>
              <th scope="col">{m("logs.statistic")}</th>
              <For each={["fit", "test", "simulated", "fitTest", "modelTest"] as const}>
                {(head) => (
                  <th scope="col" class="number">
                    {m(`logs.${head}`)}
                  </th>
                )}
              </For>
              <th scope="col">{m("logs.asNear")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows}>
              {(row) => (
                <tr>
                  <th scope="row">{statisticText(row)}</th>
                  <For
                    each={[
                      row.fit,
                      row.test,
                      row.simulated,
                      row.distanceFitTest,
                      row.distanceSimulatedTest,
                    ]}
                  >
                    {(value) => <td class="number">{calibrationNumber(row, value)}</td>}
                  </For>
                  <td class="met" classList={{ bad: !row.asGoodAsRealityRepeats }}>
                    {m(row.asGoodAsRealityRepeats ? "logs.yes" : "logs.no")}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <h4>{m("logs.misfits")}</h4>
      <ul class="misfits">
        <For each={misfitsOf(kind)}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </section>
  );
}
