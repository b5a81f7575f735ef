import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { Days } from "../../../sims/units.ts";
import { ln } from "../../i18n/lanes.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import {
  drawClock,
  drawLanes,
  drawThrough,
  laneDrawing,
  type LaneDrawingInput,
} from "./drawLanes.ts";
import { eventAt, lanesHeight, lanesLayout, laneWindow, laneX } from "./lanesLayout.ts";
import { describeLanes, lanesTable, readEvent } from "./lanesText.ts";
import "./lanes.css";

export interface LaneChartProps extends LaneDrawingInput {
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
        subtitle={ln("lanes.pick", { subtitle: ln("lanes.subtitle") })}
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
        height={(width, em) => lanesHeight(props.rows, { width, em })}
        onSize={setSize}
        drawing={() => laneDrawing(props, near())}
      >
        <Show when={marks()}>
          {(now) => (
            <g class="lanes" aria-hidden="true" onClick={(event) => cursor.chooseAt(event)}>
              <rect class="place-hit" width={now().plot.right} height={now().plot.bottom} />
              <Marks marks={drawLanes(now(), props.day)} />
              <Show when={chosen()}>
                {(event) => (
                  <Show when={laneX(now(), event().day)}>
                    {(x) => (
                      <g class={`cursor arm-${event().arm}`}>
                        <Marks marks={drawThrough(now(), x(), now().plot.top)} />
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
              <Marks marks={drawClock(now(), props.day)} />
            </g>
          )}
        </Show>
      </Figure>
    </div>
  );
}
