import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { Days } from "../../../sims/units.ts";
import { formatNumber } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
import { BaseAxis } from "../frame/BaseAxis.tsx";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import type { LaneRows } from "./laneRows.ts";
import {
  eventAt,
  lanesHeight,
  lanesLayout,
  laneWindow,
  laneX,
  type DrawnBlock,
} from "./lanesLayout.ts";
import { describeLanes, lanesTable, readEvent } from "./lanesText.ts";
import "./lanes.css";

export interface LaneChartProps {
  readonly rows: LaneRows;
  /** The clock, in days since delivery. */
  readonly day: Days;
  readonly footer: string;
  /** An event was chosen, by pointer or arrow key: its day. */
  readonly onDay: (day: Days) => void;
}

/** What happens to an invoice in both arms, as lanes of the parties on one axis of days. */
export function LaneChart(props: LaneChartProps) {
  const name = createUniqueId();
  const [size, setSize] = createSignal<ChartSize>();
  const [near, setNear] = createSignal(false);
  const marks = createMemo(() => {
    const now = size();
    return now && lanesLayout(props.rows, now, laneWindow(props.rows, now, near(), props.day));
  });
  const cursor = createIndexCursor({
    count: () => props.rows.events.length,
    nearest(x, y) {
      const now = marks();
      return now && eventAt(now, props.rows, { x, y });
    },
    up: () => -1,
    // Arrows go on from the clock.
    begin() {
      const last = props.rows.events.findLastIndex(({ day }) => day <= props.day);
      return last < 0 ? undefined : last;
    },
    onChoose: moveTo,
  });

  function moveTo(place: number): void {
    const event = props.rows.events[place];
    if (event) props.onDay(event.day);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const before = cursor.place();
    cursor.onKeyDown(event);
    const now = cursor.place();
    if (now !== undefined && now !== before) moveTo(now);
  }

  const chosen = () => {
    const place = cursor.place();
    return place === undefined ? undefined : props.rows.events[place];
  };
  return (
    <div class="lane-chart">
      <fieldset class="lane-span">
        <legend class="visually-hidden">{ln("lanes.span")}</legend>
        <For each={[false, true]}>
          {(value) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={near() === value}
                onChange={() => setNear(value)}
              />{" "}
              {ln(value ? "lanes.span.near" : "lanes.span.whole")}
            </label>
          )}
        </For>
      </fieldset>
      <Figure
        title={ln("lanes.title")}
        subtitle={ln("lanes.subtitle")}
        small={false}
        description={describeLanes(props.rows)}
        keys={ln("lanes.keys")}
        footer={props.footer}
        table={() => lanesTable(props.rows)}
        cursor={{ ...cursor, onKeyDown }}
        read={(place) => {
          const event = props.rows.events[place];
          return event ? readEvent(event) : "";
        }}
        height={(width) => lanesHeight(props.rows, { width, em: size()?.em ?? 1 })}
        onSize={setSize}
      >
        <Show when={marks()}>
          {(now) => (
            <g class="lanes" aria-hidden="true" onClick={(event) => cursor.chooseAt(event)}>
              <rect class="place-hit" width={now().plot.right} height={now().plot.bottom} />
              <For each={now().blocks}>
                {(block) => (
                  <Block
                    block={block}
                    left={now().plot.left}
                    right={now().plot.right}
                    nowX={
                      laneX(now(), props.day) ??
                      (props.day < now().window.from ? 0 : now().plot.right)
                    }
                    day={props.day}
                  />
                )}
              </For>
              <BaseAxis plot={now().plot} ticks={now().ticks} axis={now().axis} />
              <Show when={chosen()}>
                {(event) => (
                  <Show when={laneX(now(), event().day)}>
                    {(x) => (
                      <g class={`cursor arm-${event().arm}`}>
                        <line x1={x()} x2={x()} y1={now().plot.top} y2={now().plot.bottom} />
                        <For each={now().blocks.filter(({ arm }) => arm === event().arm)}>
                          {(block) => (
                            <For each={block.lanes.filter(({ party }) => party === event().party)}>
                              {(lane) => (
                                <circle cx={x()} cy={(lane.top + lane.bottom) / 2} r="5" />
                              )}
                            </For>
                          )}
                        </For>
                      </g>
                    )}
                  </Show>
                )}
              </Show>
              <Show when={laneX(now(), props.day)}>
                {(x) => (
                  <g class="clock">
                    <line x1={x()} x2={x()} y1={now().plot.top - 4} y2={now().plot.bottom} />
                    <text
                      x={Math.max(now().plot.left + 20, Math.min(now().plot.right - 20, x()))}
                      y={now().plot.top - 8}
                      text-anchor="middle"
                    >
                      {ln("lanes.clock", { day: formatNumber(props.day, 1) })}
                    </text>
                  </g>
                )}
              </Show>
            </g>
          )}
        </Show>
      </Figure>
    </div>
  );
}

interface BlockProps {
  readonly block: DrawnBlock;
  readonly left: number;
  readonly right: number;
  /** Where the clock stands: what lies to its right is yet to come. */
  readonly nowX: number;
  readonly day: Days;
}

function Block(props: BlockProps) {
  const passed = (x1: number, x2: number) => Math.max(0, Math.min(x2, props.nowX) - x1);
  return (
    <g class={`arm-${props.block.arm}`}>
      <text class="block-title" x={props.block.title.x} y={props.block.title.y} dy="0.35em">
        {props.block.title.text}
      </text>
      <For each={props.block.lanes}>
        {(lane) => (
          <>
            <text class="lane-name" x={lane.name.x} y={lane.name.y} dy="0.35em">
              {lane.name.text}
            </text>
            <line
              class="lane-line"
              x1={props.left}
              x2={props.right}
              y1={(lane.top + lane.bottom) / 2}
              y2={(lane.top + lane.bottom) / 2}
            />
            <For each={lane.bars.filter(({ idle }) => !idle)}>
              {(bar, i) => (
                <>
                  <rect
                    class="to-come"
                    x={bar.x1}
                    y={lane.top}
                    width={Math.max(0.5, bar.x2 - bar.x1)}
                    height={lane.bottom - lane.top}
                  />
                  <rect
                    class="passed"
                    classList={{
                      odd: i() % 2 === 1,
                      lit: bar.x1 <= props.nowX && props.nowX < bar.x2,
                    }}
                    x={bar.x1}
                    y={lane.top}
                    width={passed(bar.x1, bar.x2)}
                    height={lane.bottom - lane.top}
                  />
                </>
              )}
            </For>
          </>
        )}
      </For>
      <For each={props.block.messages}>
        {(message) => (
          <g class="letter" classList={{ passed: message.day <= props.day }}>
            <line x1={message.x} x2={message.x} y1={message.y1} y2={message.y2} />
            <path
              d={
                message.y2 > message.y1
                  ? `M${message.x - 3.5},${message.y2 - 6}h7l-3.5,6z`
                  : `M${message.x - 3.5},${message.y2 + 6}h7l-3.5,-6z`
              }
            />
          </g>
        )}
      </For>
      <For each={props.block.lanes}>
        {(lane) => (
          <For each={lane.labels}>
            {(label) => (
              <text
                class="lane-state"
                classList={{ inside: label.inside }}
                x={label.x}
                y={label.y}
                dy="0.35em"
              >
                {label.text}
              </text>
            )}
          </For>
        )}
      </For>
      <Show when={props.block.cash}>
        {(cash) => (
          <g class="cash" classList={{ passed: cash().at <= props.nowX }}>
            <line
              x1={cash().at}
              x2={cash().at}
              y1={props.block.top + 4}
              y2={props.block.bottom - 6}
            />
            <text x={cash().x} y={cash().y} dy="0.35em" text-anchor={cash().end ? "end" : "start"}>
              {cash().text}
            </text>
          </g>
        )}
      </Show>
    </g>
  );
}
