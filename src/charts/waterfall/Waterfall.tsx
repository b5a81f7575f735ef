import { createMemo, createSignal, Show } from "solid-js";
import { pt } from "../../i18n/parties.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import { drawWaterfall, waterfallDrawing, type WaterfallDrawingInput } from "./drawWaterfall.ts";
import { waterfallHeight, waterfallLayout } from "./waterfallLayout.ts";
import { describeWaterfall, readStep, waterfallTable } from "./waterfallText.ts";
import "./waterfall.css";

export interface WaterfallProps extends WaterfallDrawingInput {
  readonly small?: boolean;
}

/** A difference as the sum of its parts, each beginning where the one before it ends. */
export function Waterfall(props: WaterfallProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const lines = () => [...props.steps, props.total];
  const marks = createMemo(() => {
    const now = size();
    return now && waterfallLayout(props.steps, props.total, now, props.digits, props.unit);
  });
  const cursor = createIndexCursor({
    count: () => lines().length,
    nearest(_, y) {
      const at = marks()?.bars.findIndex((bar) => y >= bar.y && y <= bar.y + bar.height) ?? -1;
      return at < 0 ? undefined : at;
    },
    up: () => -1,
  });
  return (
    <Figure
      title={props.title}
      subtitle={props.subtitle}
      small={props.small ?? false}
      description={describeWaterfall(props)}
      keys={pt("chart.keys")}
      footer={props.footer}
      table={() => waterfallTable(props)}
      cursor={cursor}
      read={(item) => {
        const line = lines()[item];
        return line ? readStep(line, props) : "";
      }}
      height={(_, em) => waterfallHeight(props.steps.length, em)}
      onSize={setSize}
      drawing={() => waterfallDrawing(props)}
    >
      <Show when={marks()}>
        {(now) => (
          <g aria-hidden="true">
            <Marks marks={drawWaterfall(now(), cursor.place())} />
          </g>
        )}
      </Show>
    </Figure>
  );
}
