import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { Marks } from "../marks/Marks.tsx";
import { drawLuck, luckDrawing, luckSize, type LuckDrawingInput } from "./drawLuck.ts";
import { luckBars, luckLayout } from "./luckLayout.ts";
import "./luck.css";

/** Replications of two arms as dots in two columns, joined where they are one replication. */
export function LuckPicture(props: LuckDrawingInput) {
  const id = createUniqueId();
  const [size, setSize] = createSignal<ChartSize>();
  const { observe } = createWidth((width, em) => setSize(luckSize(width, em)));
  const marks = createMemo(() => {
    const now = size();
    return now && luckLayout(props.base, props.other, props.joined, props.domain, now);
  });
  return (
    <figure class="luck-picture">
      <figcaption>
        <span id={id}>{props.title}</span>
        <span class="luck-axis">{props.axis}</span>
      </figcaption>
      <div ref={observe}>
        <Show when={marks()}>
          {(now) => (
            <svg
              role="img"
              aria-labelledby={id}
              aria-description={props.description}
              width={size()?.width}
              height={size()?.height}
            >
              <Marks marks={[drawLuck(now(), props.arms)]} />
            </svg>
          )}
        </Show>
      </div>
      <TakeAway
        title={props.title}
        drawing={() => luckDrawing(props)}
        width={(size()?.width ?? 0) / (size()?.em ?? 1)}
      />
    </figure>
  );
}

export interface LuckBarsProps {
  /** What the scale counts. */
  readonly axis: string;
  readonly description: string;
  readonly rows: readonly {
    readonly label: string;
    readonly interval: readonly [lo: number, mean: number, hi: number];
  }[];
}

/** Intervals beneath each other on one scale. */
export function LuckBars(props: LuckBarsProps) {
  const [size, setSize] = createSignal<{ readonly width: number; readonly em: number }>();
  const { observe } = createWidth((width, em) => setSize({ width: Math.min(width, 880 * em), em }));
  const marks = createMemo(() => {
    const now = size();
    return (
      now &&
      luckBars(
        props.rows.map(({ interval }) => interval),
        now.width,
        now.em,
      )
    );
  });
  const em = () => size()?.em ?? 1;
  const rowY = (i: number) => (30 + 44 * i) * em();
  const end = () => (12 + 44 * props.rows.length) * em();
  return (
    <div ref={observe} class="luck-bars">
      <span class="luck-axis">{props.axis}</span>
      <Show when={marks()}>
        {(now) => (
          <svg
            role="img"
            aria-label={props.description}
            width={size()?.width}
            height={end() + 24 * em()}
          >
            <For each={now().ticks}>
              {(tick) => (
                <g class="luck-tick">
                  <line x1={tick.x} x2={tick.x} y1="4" y2={end()} />
                  <text x={tick.x} y={end()} dy="1.2em" text-anchor="middle">
                    {tick.text}
                  </text>
                </g>
              )}
            </For>
            <Show when={now().zero}>
              {(zero) => <line class="luck-zero" x1={zero()} x2={zero()} y1="4" y2={end()} />}
            </Show>
            <For each={props.rows}>
              {(row, i) => (
                <g class="luck-bar">
                  <text x={4} y={rowY(i()) - 12 * em()}>
                    {row.label}
                  </text>
                  <line
                    x1={now().bars[i()]?.from}
                    x2={now().bars[i()]?.to}
                    y1={rowY(i()) + 4 * em()}
                    y2={rowY(i()) + 4 * em()}
                  />
                  <circle cx={now().bars[i()]?.at} cy={rowY(i()) + 4 * em()} r={6} />
                </g>
              )}
            </For>
          </svg>
        )}
      </Show>
    </div>
  );
}
