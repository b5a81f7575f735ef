import { createMemo, For } from "solid-js";
import type { Look } from "../../../sims/index.ts";
import { formatNumber } from "../../format/number.ts";
import { ut } from "../../i18n/until.ts";
import { convergenceLayout } from "./convergenceLayout.ts";
import { halfWidthText, labelOf } from "./untilText.ts";

const WIDTH = 300;
const HEIGHT = 110;
/** Room for the labels at the lines' ends. */
const LABELS = 230;

/** Half-widths against replications, small, and the same as a table. */
export function Convergence(props: { readonly looks: readonly Look[] }) {
  const marks = createMemo(() => convergenceLayout(props.looks, WIDTH, HEIGHT));
  const targets = () => props.looks.at(-1)?.targets ?? [];
  return (
    <section class="convergence">
      <h3>{ut("chart.title")}</h3>
      <svg role="img" aria-label={ut("chart.name")} width={WIDTH + LABELS} height={HEIGHT + 18}>
        <line class="wanted" x1="0" x2={WIDTH} y1={marks().wanted} y2={marks().wanted} />
        <text x={WIDTH + 6} y={marks().wantedLabelY} dy="0.32em">
          {ut("chart.wanted")}
        </text>
        <For each={marks().lines}>
          {(one, i) => (
            <>
              <path d={one.path} />
              <circle cx={one.x} cy={one.y} r="3" />
              <text class="name" x={WIDTH + 6} y={one.labelY} dy="0.32em">
                {labelOf(targets()[i()]?.measure ?? "timeToCash")}
              </text>
            </>
          )}
        </For>
        <For each={marks().ticks}>
          {(tick, i) => (
            <text x={tick.x} y={HEIGHT + 14} text-anchor={i() === 0 ? "start" : "end"}>
              {formatNumber(tick.replications)}
              {i() === 0 ? ` ${ut("chart.runs")}` : ""}
            </text>
          )}
        </For>
      </svg>
      <div class="scroll-x" tabindex="0" role="region" aria-label={ut("chart.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{ut("chart.head")}</th>
              <For each={targets()}>{({ measure }) => <th scope="col">{labelOf(measure)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.looks}>
              {(look) => (
                <tr>
                  <th scope="row">{formatNumber(look.replications)}</th>
                  <For each={look.targets}>
                    {({ measure, halfWidth, needed }) => (
                      <td>
                        {ut("chart.cell", {
                          half: halfWidthText(measure, halfWidth),
                          needed: halfWidthText(measure, needed),
                        })}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
