import { createMemo, createSignal, Show } from "solid-js";
import { READ_LINES } from "../frame/curveText.ts";
import type { CurveChartProps } from "../frame/CurveChartProps.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { DayCursor } from "../frame/DayCursor.tsx";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { t } from "../../i18n/t.ts";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { costCurveLayout } from "./costCurveLayout.ts";
import { costCurveTable, describeCostCurve, readCostCurve } from "./costCurveText.ts";
import { costCurveDrawing, costSubtitle, drawCostCurve } from "./drawCostCurve.ts";

/** The supplier's cost of getting paid, accrued day by day, in both arms. */
export function CostCurve(props: CurveChartProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && costCurveLayout(props.result, now, props.lastDay, props.small?.top);
  });
  const cursor = createDayCursor(marks, () => READ_LINES);
  return (
    <Figure
      title={props.small?.title ?? t("cost.title")}
      subtitle={props.small?.subtitle() ?? costSubtitle(props.result)}
      small={props.small !== undefined}
      description={describeCostCurve(props.result, props.lastDay)}
      footer={props.footer}
      table={() => costCurveTable(props.result, props.lastDay)}
      cursor={cursor}
      read={(day, line) => readCostCurve(props.result, day, line)}
      bySeries
      height={props.height}
      onSize={setSize}
      drawing={props.small ? undefined : () => costCurveDrawing(props)}
    >
      <Show when={marks()}>
        {(now) => (
          <g aria-hidden="true">
            <Marks marks={drawCostCurve(now())} />
            <Show when={cursor.place() !== undefined}>
              <DayCursor marks={now()} day={cursor.place() ?? 0} />
            </Show>
          </g>
        )}
      </Show>
    </Figure>
  );
}
