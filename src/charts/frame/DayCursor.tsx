import { For } from "solid-js";
import { dayX, type CurveMarks } from "./CurveMarks.ts";

/** The day being read: a line through it, and a dot on each curve. */
export function DayCursor(props: { readonly marks: CurveMarks; readonly day: number }) {
  const x = () => dayX(props.marks, props.day);
  return (
    <g class="cursor">
      <line x1={x()} x2={x()} y1={props.marks.plot.top} y2={props.marks.plot.bottom} />
      <For each={props.marks.series}>
        {(series) => (
          <circle class={`arm-${series.arm}`} cx={x()} cy={series.ys[props.day] ?? 0} r="5" />
        )}
      </For>
    </g>
  );
}
