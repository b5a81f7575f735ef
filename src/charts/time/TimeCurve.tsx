import { createMemo, createSignal, Show } from "solid-js";
import { t } from "../../i18n/t.ts";
import { Curves } from "../frame/Curves.tsx";
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
  const cursor = createDayCursor(marks);
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
      read={(day) => readTimeCurve(props.result, day)}
      height={props.height}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <>
            <Curves marks={now()} day={cursor.day()} />
            <Means mark={now().mean} />
          </>
        )}
      </Show>
    </Figure>
  );
}

function Means(props: { readonly mark: MeanMark }) {
  const hairline = (x: number) => ({ x1: x, x2: x, y1: props.mark.y, y2: props.mark.bottom });
  return (
    <g class="means" aria-hidden="true">
      <line class="hairline arm-T" {...hairline(props.mark.T)} />
      <line class="hairline arm-L" {...hairline(props.mark.L)} />
      <line class="way" x1={props.mark.L} x2={props.mark.T} y1={props.mark.y} y2={props.mark.y} />
      <circle class="arm-T" cx={props.mark.T} cy={props.mark.y} r={props.mark.radius} />
      <circle class="arm-L" cx={props.mark.L} cy={props.mark.y} r={props.mark.radius} />
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
