import { createMemo, createSignal, Show } from "solid-js";
import { dayX, type ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { drawFitCurve, fitCurveDrawing, type FitDrawingInput } from "./drawFitCurve.ts";
import { fitCurveHeight, fitCurveLayout } from "./fitCurveLayout.ts";
import "./fitCurve.css";

export interface FitCurveProps extends FitDrawingInput {
  /** What the chart says at a point of the grid. */
  readonly read: (place: number) => string;
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
      height={fitCurveHeight}
      onSize={setSize}
      drawing={() => fitCurveDrawing(props)}
    >
      <Show when={marks()}>
        {(now) => (
          <g aria-hidden="true">
            <Marks marks={drawFitCurve(now())} />
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
