import { createMemo, createSignal, Index, Show } from "solid-js";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { t } from "../../i18n/t.ts";
import { Curves } from "../frame/Curves.tsx";
import { READ_LINES } from "../frame/curveText.ts";
import type { CurveChartProps } from "../frame/CurveChartProps.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import { timeCurveLayout, type MeanMark } from "./timeCurveLayout.ts";
import { describeTimeCurve, readTimeCurve, timeCurveTable } from "./timeCurveText.ts";

/** The share of invoices turned into cash, day by day, in both arms. */
export function TimeCurve(props: CurveChartProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && timeCurveLayout(props.result, now, props.lastDay, props.small !== undefined);
  });
  const cursor = createDayCursor(marks, () => READ_LINES);
  const subtitle = () =>
    t(props.result.byTier.length > 0 ? "time.subtitle.tiers" : "time.subtitle");
  return (
    <Figure
      title={props.small?.title ?? t("time.title")}
      subtitle={props.small?.subtitle() ?? subtitle()}
      small={props.small !== undefined}
      description={describeTimeCurve(props.result, props.lastDay)}
      footer={props.footer}
      table={() => timeCurveTable(props.result, props.lastDay)}
      cursor={cursor}
      read={(day, line) => readTimeCurve(props.result, day, line)}
      bySeries
      height={props.height}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <>
            <Curves marks={now()} day={cursor.place()} />
            <Means mark={now().mean} />
          </>
        )}
      </Show>
    </Figure>
  );
}

function Means(props: { readonly mark: MeanMark }) {
  const x = (arm: Arm) => props.mark[arm] ?? 0;
  const [base, other] = [() => x(props.mark.arms[0]), () => x(props.mark.arms[1])];
  return (
    <g class="means" aria-hidden="true">
      <Index each={props.mark.arms}>
        {(arm) => (
          <line
            class={`hairline arm-${arm()}`}
            x1={x(arm())}
            x2={x(arm())}
            y1={props.mark.y}
            y2={props.mark.bottom}
          />
        )}
      </Index>
      <line class="way" x1={other()} x2={base()} y1={props.mark.y} y2={props.mark.y} />
      <Index each={props.mark.arms}>
        {(arm) => (
          <circle class={`arm-${arm()}`} cx={x(arm())} cy={props.mark.y} r={props.mark.radius} />
        )}
      </Index>
      <Show when={props.mark.label}>
        {(label) => (
          <text class="mean-label" x={label().x} y={label().y} text-anchor="middle">
            {label().text}
          </text>
        )}
      </Show>
    </g>
  );
}
