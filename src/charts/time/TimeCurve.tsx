import { createMemo, createSignal, Show } from "solid-js";
import { t } from "../../i18n/t.ts";
import { READ_LINES } from "../frame/curveText.ts";
import type { CurveChartProps } from "../frame/CurveChartProps.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { DayCursor } from "../frame/DayCursor.tsx";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { drawTimeCurve, timeCurveDrawing, timeSubtitle } from "./drawTimeCurve.ts";
import { timeCurveLayout } from "./timeCurveLayout.ts";
import { describeTimeCurve, readTimeCurve, timeCurveTable } from "./timeCurveText.ts";

/** The share of invoices turned into cash, day by day, in both arms. */
export function TimeCurve(props: CurveChartProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && timeCurveLayout(props.result, now, props.lastDay, props.small !== undefined);
  });
  const cursor = createDayCursor(marks, () => READ_LINES);
  return (
    <Figure
      title={props.small?.title ?? t("time.title")}
      subtitle={props.small?.subtitle() ?? timeSubtitle(props.result)}
      small={props.small !== undefined}
      description={describeTimeCurve(props.result, props.lastDay)}
      footer={props.footer}
      table={() => timeCurveTable(props.result, props.lastDay)}
      cursor={cursor}
      read={(day, line) => readTimeCurve(props.result, day, line)}
      bySeries
      height={props.height}
      onSize={setSize}
      drawing={props.small ? undefined : () => timeCurveDrawing(props)}
    >
      <Show when={marks()}>
        {(now) => (
          <g aria-hidden="true">
            <Marks marks={drawTimeCurve(now())} />
            <Show when={cursor.place() !== undefined}>
              <DayCursor marks={now()} day={cursor.place() ?? 0} />
            </Show>
          </g>
        )}
      </Show>
    </Figure>
  );
}
