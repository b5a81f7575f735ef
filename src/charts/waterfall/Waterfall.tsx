import { createMemo, createSignal, For, Show } from "solid-js";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { inUnit, joinSentences } from "../../i18n/joins.ts";
import { pt } from "../../i18n/parties.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import { waterfallHeight, waterfallLayout, type WaterfallStep } from "./waterfallLayout.ts";
import "./waterfall.css";

export interface WaterfallProps {
  readonly title: string;
  readonly subtitle: string;
  /** What the lines are: "Party". */
  readonly head: string;
  readonly unit: string;
  readonly digits: number;
  readonly steps: readonly WaterfallStep[];
  readonly total: WaterfallStep;
  /** The two that are compared, in words, for the description; last, how many worlds. */
  readonly said: { readonly base: string; readonly other: string };
  readonly runs: string;
  readonly footer: string;
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
  const say = (x: number) => formatSigned(x, props.digits);
  const ends = (value: Estimate) => {
    const [lo, hi] = intervalOf(value).map(say);
    return { lo: lo ?? "", hi: hi ?? "" };
  };
  const description = () => {
    const largest = largestOf(props.steps);
    const [from, to] = marks()?.domain ?? [0, 0];
    const { title, unit, said, total } = props;
    return joinSentences([
      pt("describe.what", { title, unit, ...said, from: say(from), to: say(to) }),
      pt("describe.result", { total: say(total.value.mean), ...ends(total.value) }),
      ...(largest
        ? [pt("describe.contrast", { largest: largest.name, d: say(largest.value.mean) })]
        : []),
      props.runs,
    ]);
  };
  return (
    <Figure
      title={props.title}
      subtitle={props.subtitle}
      small={props.small ?? false}
      description={description()}
      keys={pt("chart.keys")}
      footer={props.footer}
      table={() => ({
        caption: inUnit(props.title, props.unit),
        headers: [props.head, pt("chart.difference"), pt("chart.from"), pt("chart.to")],
        rows: lines().map(({ name, value }) => {
          const { lo, hi } = ends(value);
          return [name, say(value.mean), lo, hi];
        }),
      })}
      cursor={cursor}
      read={(item) => {
        const line = lines()[item];
        if (!line) return "";
        const { name, value } = line;
        return pt("chart.read", { name, d: say(value.mean), ...ends(value), unit: props.unit });
      }}
      height={(_, em) => waterfallHeight(props.steps.length, em)}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <g class="waterfall" aria-hidden="true">
            <line class="axis" x1={now().zero} x2={now().zero} y1="0" y2={now().bottom} />
            <For each={now().bars}>
              {(bar, i) => (
                <g class={bar.kind} classList={{ chosen: cursor.place() === i() }}>
                  <Show when={bar.way}>
                    {(way) => (
                      <line class="step" x1={way().x} x2={way().x} y1={way().y1} y2={way().y2} />
                    )}
                  </Show>
                  <rect
                    x={bar.from}
                    y={bar.y}
                    width={Math.max(1, bar.to - bar.from)}
                    height={bar.height}
                  />
                  <Show when={bar.interval}>
                    {(range) => (
                      <line
                        class="whisker"
                        x1={range()[0]}
                        x2={range()[1]}
                        y1={bar.y + bar.height / 2}
                        y2={bar.y + bar.height / 2}
                      />
                    )}
                  </Show>
                  <text class="line-name" x={bar.name.x} y={bar.name.y} dy="0.32em">
                    {bar.name.text}
                  </text>
                  <text
                    class="line-value"
                    x={bar.value.x}
                    y={bar.value.y}
                    dy="0.32em"
                    text-anchor={bar.value.anchor}
                  >
                    {bar.value.text}
                  </text>
                </g>
              )}
            </For>
            <g class="axes">
              <line
                class="axis"
                x1={now().left}
                x2={now().right}
                y1={now().bottom}
                y2={now().bottom}
              />
              <For each={now().ticks}>
                {(tick) => (
                  <text x={tick.x} y={tick.y} text-anchor="middle">
                    {tick.text}
                  </text>
                )}
              </For>
              <text x={now().axis.x} y={now().axis.y}>
                {now().axis.text}
              </text>
            </g>
          </g>
        )}
      </Show>
    </Figure>
  );
}

/** The step that moves most, whichever way; undefined where nothing moves. */
function largestOf(steps: readonly WaterfallStep[]): WaterfallStep | undefined {
  const [first, ...others] = steps;
  return (
    first &&
    others.reduce((a, b) => (Math.abs(b.value.mean) > Math.abs(a.value.mean) ? b : a), first)
  );
}
