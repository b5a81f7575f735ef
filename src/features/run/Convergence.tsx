import { createMemo, createSignal, For, Show } from "solid-js";
import type { Look, Result } from "../../../sims/index.ts";
import type { ChartTable } from "../../charts/frame/ChartTable.ts";
import {
  convergenceDrawing,
  convergenceHeight,
  drawConvergence,
} from "../../charts/convergence/drawConvergence.ts";
import "../../charts/convergence/convergence.css";
import type { ChartSize } from "../../charts/frame/CurveMarks.ts";
import { createWidth } from "../../charts/frame/createWidth.ts";
import { TakeAway } from "../../charts/frame/TakeAway.tsx";
import { Marks } from "../../charts/marks/Marks.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { formatNumber } from "../../format/number.ts";
import { ut } from "../../i18n/until.ts";
import { halfWidthText, labelOf } from "./untilText.ts";

/** More room makes the lines no clearer. */
const WIDEST = 530;

export interface ConvergenceProps {
  readonly looks: readonly Look[];
  /** What came of it in the end, and the name of its scenario. */
  readonly result: Result | undefined;
  readonly scenario: string;
}

/** Half-widths against replications, small, and the same as a table. */
export function Convergence(props: ConvergenceProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const { observe } = createWidth((width, em) =>
    setSize({ width: Math.min(width, WIDEST * em), height: convergenceHeight(em), em }),
  );
  const names = createMemo(() =>
    (props.looks.at(-1)?.targets ?? []).map(({ measure }) => labelOf(measure)),
  );
  const table = createMemo(() => tableOf(props.looks, names()));
  return (
    <section class="convergence">
      <h3>{ut("chart.title")}</h3>
      <div ref={observe}>
        <Show when={size()}>
          {(now) => (
            <svg role="img" aria-label={ut("chart.name")} width={now().width} height={now().height}>
              <Marks marks={[drawConvergence({ looks: props.looks, names: names() }, now())]} />
            </svg>
          )}
        </Show>
      </div>
      <Show when={props.result}>
        {(result) => (
          <TakeAway
            title={ut("chart.title")}
            drawing={() =>
              convergenceDrawing({
                looks: props.looks,
                names: names(),
                table,
                footer: footerOf(result(), props.scenario),
                result: result(),
              })
            }
            width={(size()?.width ?? 0) / (size()?.em ?? 1)}
          />
        )}
      </Show>
      <div class="scroll-x" tabindex="0" role="region" aria-label={ut("chart.title")}>
        <table>
          <thead>
            <tr>
              <For each={table().headers}>{(header) => <th scope="col">{header}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={table().rows}>
              {([runs, ...cells]) => (
                <tr>
                  <th scope="row">{runs}</th>
                  <For each={cells}>{(cell) => <td>{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function tableOf(looks: readonly Look[], names: readonly string[]): ChartTable {
  return {
    caption: ut("chart.title"),
    headers: [ut("chart.head"), ...names],
    rows: looks.map(({ replications, targets }) => [
      formatNumber(replications),
      ...targets.map(({ measure, halfWidth, needed }) =>
        ut("chart.cell", {
          half: halfWidthText(measure, halfWidth),
          needed: halfWidthText(measure, needed),
        }),
      ),
    ]),
  };
}
