import { For, Index, Show } from "solid-js";
import { dayX, type CurveMarks } from "./CurveMarks.ts";

export interface CurvesProps {
  readonly marks: CurveMarks;
  readonly day: number | undefined;
}

/**
 * Axes, the gap between the curves, bands, lines, labels at the line ends, and the day being read. The
 * first line lies on top: its dashes leave a line beneath it to be seen.
 */
export function Curves(props: CurvesProps) {
  return (
    <g aria-hidden="true">
      <Axes marks={props.marks} />
      <path class={`gap arm-${props.marks.series[1]?.arm}`} d={props.marks.gap} />
      <Index each={props.marks.series}>
        {(series) => <path class={`band arm-${series().arm}`} d={series().band} />}
      </Index>
      <Index each={props.marks.series.slice().reverse()}>
        {(series) => <path class={`line arm-${series().arm}`} d={series().line} />}
      </Index>
      <Index each={props.marks.labels}>
        {(label) => (
          <g class={`end-label arm-${label().arm}`}>
            <text class="name" x={label().x} y={label().y} dy="0.32em">
              {label().name}
            </text>
            <Index each={label().details}>
              {(detail) => (
                <text class="detail" x={detail().x} y={detail().y} dy="0.32em">
                  {detail().text}
                </text>
              )}
            </Index>
          </g>
        )}
      </Index>
      <Show when={props.day !== undefined}>
        <Cursor marks={props.marks} day={props.day ?? 0} />
      </Show>
    </g>
  );
}

/** The axes of a plot, with their ticks and the title of the horizontal one. */
export function Axes(props: {
  readonly marks: Pick<CurveMarks, "plot" | "xTicks" | "yTicks" | "xTitle">;
}) {
  const plot = () => props.marks.plot;
  return (
    <g class="axes">
      <Index each={props.marks.yTicks}>
        {(tick) => (
          <>
            <line class="grid" x1={plot().left} x2={plot().right} y1={tick().y} y2={tick().y} />
            <text x={tick().x} y={tick().y} dy="0.32em" text-anchor="end">
              {tick().text}
            </text>
          </>
        )}
      </Index>
      <line class="axis" x1={plot().left} x2={plot().right} y1={plot().bottom} y2={plot().bottom} />
      <Index each={props.marks.xTicks}>
        {(tick) => (
          <>
            <line
              class="axis"
              x1={tick().x}
              x2={tick().x}
              y1={plot().bottom}
              y2={plot().bottom + 5}
            />
            <text x={tick().x} y={tick().y} text-anchor="middle">
              {tick().text}
            </text>
          </>
        )}
      </Index>
      <text x={props.marks.xTitle.x} y={props.marks.xTitle.y} text-anchor="end">
        {props.marks.xTitle.text}
      </text>
    </g>
  );
}

export function Cursor(props: { readonly marks: CurveMarks; readonly day: number }) {
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
