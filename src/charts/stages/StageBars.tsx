import { createMemo, createSignal, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { st } from "../../i18n/stages.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import { drawStageBars, stageBarsDrawing } from "./drawStageBars.ts";
import { stageBarsHeight, stageBarsLayout } from "./stageBarsLayout.ts";
import { describeStages, readStage, stagesTable } from "./stageBarsText.ts";
import type { StageRows } from "./stageRows.ts";
import "./stages.css";

export interface StageBarsProps {
  readonly stages: StageRows;
  readonly result: Result;
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly footer: string;
  /** What this one shows, if it is one of several. */
  readonly small?: string;
}

/** Mean days in each stage, both arms one above the other on one axis. */
export function StageBars(props: StageBarsProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const small = () => props.small !== undefined;
  const marks = createMemo(() => {
    const now = size();
    return now && stageBarsLayout(props.stages, now, props.lastDay, small());
  });
  const cursor = createIndexCursor({
    count: () => props.stages.rows.length,
    nearest(x, y) {
      const bars = marks()?.bars ?? [];
      const bar = bars.find(({ top, bottom }) => y >= top && y <= bottom);
      const at = bar?.segments.findIndex(({ from, to }) => x >= from && x <= to) ?? -1;
      return at < 0 ? undefined : at;
    },
    up: () => -1,
  });
  const chosen = () => {
    const place = cursor.place();
    return place === undefined ? undefined : props.stages.rows[place]?.stage;
  };
  return (
    <Figure
      title={props.small ?? st("chart.title")}
      subtitle={small() ? "" : st("chart.subtitle")}
      small={small()}
      description={describeStages(props.stages, props.result, props.lastDay)}
      keys={st("chart.keys")}
      footer={props.footer}
      table={() => stagesTable(props.stages)}
      cursor={cursor}
      read={(item) => {
        const row = props.stages.rows[item];
        return row ? readStage(props.stages, row) : "";
      }}
      height={(_, em) => stageBarsHeight(em, small())}
      onSize={setSize}
      drawing={small() ? undefined : () => stageBarsDrawing(props)}
    >
      <Show when={marks()}>
        {(now) => (
          <g aria-hidden="true">
            <Marks marks={drawStageBars(now(), chosen())} />
          </g>
        )}
      </Show>
    </Figure>
  );
}
