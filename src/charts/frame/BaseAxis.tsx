import { For } from "solid-js";
import type { PlacedText } from "./CurveMarks.ts";

export interface BaseAxisProps {
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly PlacedText[];
  /** What the axis counts. */
  readonly axis: PlacedText;
}

/** The one axis of a chart whose rows are named: a line beneath the plot, its ticks, its title. */
export function BaseAxis(props: BaseAxisProps) {
  return (
    <g class="axes">
      <line
        class="axis"
        x1={props.plot.left}
        x2={props.plot.right}
        y1={props.plot.bottom}
        y2={props.plot.bottom}
      />
      <For each={props.ticks}>
        {(tick) => (
          // At the very edge a middled text would stick out.
          <text x={tick.x} y={tick.y} text-anchor={tick.x < 8 ? "start" : "middle"}>
            {tick.text}
          </text>
        )}
      </For>
      <text x={props.axis.x} y={props.axis.y}>
        {props.axis.text}
      </text>
    </g>
  );
}
