import { createMemo, createSignal, For, Show } from "solid-js";
import { createWidth } from "../frame/createWidth.ts";
import { guessLayout } from "./guessLayout.ts";
import "./guess.css";

export interface GuessLineProps {
  readonly from: number;
  readonly to: number;
  readonly answer: {
    readonly value: number;
    readonly interval?: readonly [number, number] | undefined;
  };
  readonly guess: number | undefined;
  /** All of it in words. */
  readonly label: string;
}

/** A guess beside an answer with its interval, on the scale on which was guessed. */
export function GuessLine(props: GuessLineProps) {
  const [size, setSize] = createSignal<{ readonly width: number; readonly em: number }>();
  const { observe } = createWidth((width, em) => setSize({ width, em }));
  const marks = createMemo(() => {
    const now = size();
    return now && guessLayout(props, props.answer, props.guess, now.width, now.em);
  });
  const em = () => size()?.em ?? 1;
  const line = () => 30 * em();
  return (
    <div ref={observe} class="guess-line">
      <Show when={marks()}>
        {(now) => (
          <svg role="img" aria-label={props.label} width={size()?.width} height={62 * em()}>
            <line class="guess-axis" x1={now().left} x2={now().right} y1={line()} y2={line()} />
            <For each={now().ticks}>
              {(tick) => (
                <g class="guess-tick">
                  <line x1={tick.x} x2={tick.x} y1={line()} y2={line() + 5} />
                  <text x={tick.x} y={line() + 22 * em()} text-anchor="middle">
                    {tick.text}
                  </text>
                </g>
              )}
            </For>
            <line class="guess-interval" x1={now().from} x2={now().to} y1={line()} y2={line()} />
            <circle class="guess-answer" cx={now().answer} cy={line()} r={6 * em()} />
            <Show when={now().guess}>
              {(x) => (
                <path
                  class="guess-mark"
                  d={`M${x()},${line() - 8 * em()}l${-8 * em()},${-14 * em()}h${16 * em()}z`}
                />
              )}
            </Show>
          </svg>
        )}
      </Show>
    </div>
  );
}
