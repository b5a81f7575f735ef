import { createMemo, createSignal, Show } from "solid-js";
import { t } from "../../i18n/t.ts";
import { Curves } from "../frame/Curves.tsx";
import { READ_LINES } from "../frame/curveText.ts";
import type { CurveChartProps } from "../frame/CurveChartProps.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { costCurveLayout, type CostBracket } from "./costCurveLayout.ts";
import { costCurveTable, costItems, describeCostCurve, readCostCurve } from "./costCurveText.ts";

/** The supplier's cost of getting paid, accrued day by day, in both arms. */
export function CostCurve(props: CurveChartProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && costCurveLayout(props.result, now, props.lastDay, props.small?.top);
  });
  const cursor = createDayCursor(marks, () => READ_LINES);
  const subtitle = () =>
    t(props.result.byTier.length > 0 ? "cost.subtitle.tiers" : "cost.subtitle", {
      items: costItems(props.result),
    });
  return (
    <Figure
      title={props.small?.title ?? t("cost.title")}
      subtitle={props.small?.subtitle() ?? subtitle()}
      small={props.small !== undefined}
      description={describeCostCurve(props.result, props.lastDay)}
      footer={props.footer}
      table={() => costCurveTable(props.result, props.lastDay)}
      cursor={cursor}
      read={(day, line) => readCostCurve(props.result, day, line)}
      bySeries
      height={props.height}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <>
            <Curves marks={now()} day={cursor.place()} />
            <text class="y-title" aria-hidden="true" x={now().yTitle.x} y={now().yTitle.y}>
              {now().yTitle.text}
            </text>
            <Show when={now().bracket}>{(bracket) => <Bracket bracket={bracket()} />}</Show>
          </>
        )}
      </Show>
    </Figure>
  );
}

function Bracket(props: { readonly bracket: CostBracket }) {
  return (
    <g class="bracket" aria-hidden="true">
      <Show when={props.bracket.roomy}>
        <path
          d={`M${props.bracket.x - 4},${props.bracket.top}h4V${props.bracket.bottom}h-4`}
          fill="none"
        />
      </Show>
      <text x={props.bracket.label.x} y={props.bracket.label.y} dy="0.32em">
        {props.bracket.label.text}
      </text>
    </g>
  );
}
