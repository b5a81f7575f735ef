import { createMemo, createSignal, Index, Show } from "solid-js";
import type { SpreadFit } from "../../../sims/fit/SpreadFit.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { drawAxes } from "../frame/drawCurves.ts";
import { dayX, type ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { fitCurveLayout } from "./fitCurveLayout.ts";
import "./fitCurve.css";

export interface FitCurveProps {
  readonly fit: SpreadFit;
  /** "table", or the family that is highlighted. */
  readonly chosen: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly footer: string;
  readonly xTitle: string;
  readonly nameOf: (family: string | undefined) => string;
  readonly formatX: (value: number) => string;
  /** What the chart says at a point of the grid. */
  readonly read: (place: number) => string;
  readonly table: () => ChartTable;
}

/** What was seen as a step with its band, and the families that were fitted to it. */
export function FitCurve(props: FitCurveProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && fitCurveLayout({ ...props, size: now });
  });
  const cursor = createDayCursor(marks);
  return (
    <Figure
      title={props.title}
      subtitle={props.subtitle}
      small={false}
      description={props.description}
      footer={props.footer}
      table={() => props.table()}
      cursor={cursor}
      read={(place) => props.read(place)}
      height={(width) => Math.round(Math.max(260, Math.min(380, width * 0.55)))}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <g class="fit-curve" aria-hidden="true">
            <Marks marks={[drawAxes(now())]} />
            <path class="seen-band" d={now().band} />
            <Index each={now().families}>
              {(family) => (
                <path
                  class={`family of-${family().family}`}
                  classList={{ chosen: family().chosen }}
                  d={family().line}
                />
              )}
            </Index>
            <path class="seen" d={now().seen} />
            <Index each={now().labels}>
              {(label) => (
                <line
                  class={`leader of-${label().family ?? "data"}`}
                  x1={now().plot.right}
                  x2={label().x - 4}
                  y1={label().end}
                  y2={label().y}
                />
              )}
            </Index>
            <Index each={now().labels}>
              {(label) => (
                <text
                  class="fit-label"
                  classList={{ family: label().family !== undefined, chosen: label().chosen }}
                  x={label().x}
                  y={label().y}
                  dy="0.32em"
                >
                  {label().text}
                </text>
              )}
            </Index>
            <Show when={cursor.place() !== undefined}>
              <g class="cursor">
                <line
                  x1={dayX(now(), cursor.place() ?? 0)}
                  x2={dayX(now(), cursor.place() ?? 0)}
                  y1={now().plot.top}
                  y2={now().plot.bottom}
                />
              </g>
            </Show>
          </g>
        )}
      </Show>
    </Figure>
  );
}
