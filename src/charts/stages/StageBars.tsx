import { createMemo, createSignal, For, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { st } from "../../i18n/stages.ts";
import { BaseAxis } from "../frame/BaseAxis.tsx";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import { stageBarsHeight, stageBarsLayout, type StageBar } from "./stageBarsLayout.ts";
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
    >
      <Show when={marks()}>
        {(now) => (
          <g class="stage-bars" aria-hidden="true">
            <For each={now().ways}>
              {(way) => (
                <line
                  class="way-between"
                  x1={way.x1}
                  x2={way.x2}
                  y1={now().between.top}
                  y2={now().between.bottom}
                />
              )}
            </For>
            <For each={now().bars}>{(bar) => <Bar bar={bar} chosen={chosen()} />}</For>
            <BaseAxis plot={now().plot} ticks={now().ticks} axis={now().axis} />
          </g>
        )}
      </Show>
    </Figure>
  );
}

function Bar(props: { readonly bar: StageBar; readonly chosen: string | undefined }) {
  return (
    <g class={`arm-${props.bar.arm}`}>
      <For each={props.bar.segments}>
        {(segment, i) => (
          <rect
            class="segment"
            classList={{ odd: i() % 2 === 1, chosen: props.chosen === segment.stage }}
            x={segment.from}
            y={props.bar.top}
            width={Math.max(0, segment.to - segment.from)}
            height={props.bar.bottom - props.bar.top}
          />
        )}
      </For>
      <For each={props.bar.segments}>
        {(segment) => (
          <For each={segment.inside}>
            {(line) => (
              <text x={line.x} y={line.y} dy="0.32em" text-anchor="middle">
                {line.text}
              </text>
            )}
          </For>
        )}
      </For>
      <For each={props.bar.callouts}>
        {(callout) => (
          <>
            <line class="lead" x1={callout.x} x2={callout.x} y1={callout.from} y2={callout.to} />
            <text x={callout.label.x} y={callout.label.y} dy="0.32em">
              {callout.label.text}
            </text>
          </>
        )}
      </For>
      <g class="end-label">
        <text class="name" x={props.bar.name.x} y={props.bar.name.y} dy="0.32em">
          {props.bar.name.text}
        </text>
        <text class="name" x={props.bar.total.x} y={props.bar.total.y} dy="0.32em">
          {props.bar.total.text}
        </text>
      </g>
    </g>
  );
}
