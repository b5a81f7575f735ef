import { scaleLinear } from "d3";
import { formatShort } from "../../format/number.ts";

/** A guess and an answer with its interval on one scale, in pixels. */
export interface GuessMarks {
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
  readonly guess: number | undefined;
  readonly answer: number;
  readonly from: number;
  readonly to: number;
}

/** Places them; what lies beyond the scale stands at its end. */
export function guessLayout(
  scale: { readonly from: number; readonly to: number },
  answer: { readonly value: number; readonly interval?: readonly [number, number] | undefined },
  guess: number | undefined,
  width: number,
  em: number,
): GuessMarks {
  const [left, right] = [14 * em, width - 14 * em];
  const x = scaleLinear([scale.from, scale.to], [left, right]).clamp(true);
  const [lo, hi] = answer.interval ?? [answer.value, answer.value];
  return {
    left,
    right,
    ticks: x.ticks(4).map((value) => ({ x: x(value), text: formatShort(value) })),
    guess: guess === undefined ? undefined : x(guess),
    answer: x(answer.value),
    from: x(lo),
    to: x(hi),
  };
}
