import { scaleLinear } from "d3";
import { digitsFor, formatNumber, formatShort } from "../../format/number.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";

/** Replications drawn: more are a grey cloud. */
export const DRAWN = 40;

export interface LuckTick {
  readonly y: number;
  readonly text: string;
}

/** Two columns of dots, and lines between those that belong together. */
export interface LuckMarks {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly LuckTick[];
  readonly base: readonly number[];
  readonly other: readonly number[];
  /** Whether dot i of both columns is one replication. */
  readonly joined: boolean;
}

/** Days that differ by less are one: no tick could tell them apart, and no scale could hold them. */
const LEAST = 1e-9;

/** Days from least to most over all that is drawn, so that both pictures have one axis. */
export function luckDomain(values: readonly number[]): readonly [number, number] {
  const lo = Math.min(...values);
  const hi = Math.max(...values);
  return hi - lo > LEAST ? [lo, hi] : [lo - 1, hi + 1];
}

/** Places the replications of both arms, in pixels; `y` grows downwards. */
export function luckLayout(
  base: readonly number[],
  other: readonly number[],
  joined: boolean,
  domain: readonly [number, number],
  { width, height, em }: ChartSize,
): LuckMarks {
  const top = 10 * em;
  const bottom = height - 28 * em;
  const y = scaleLinear(domain, [bottom, top]).nice();
  return {
    left: 64 * em,
    right: width - 48 * em,
    top,
    bottom,
    ticks: y.ticks(4).map((value) => ({ y: y(value), text: formatShort(value, 3) })),
    base: base.slice(0, DRAWN).map((days) => y(days)),
    other: other.slice(0, DRAWN).map((days) => y(days)),
    joined,
  };
}

export interface LuckBar {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Two intervals on one scale of `width` pixels, with its ticks and where no difference lies, if that is on it. */
export function luckBars(
  intervals: readonly (readonly [lo: number, mean: number, hi: number])[],
  width: number,
  em: number,
): {
  readonly bars: readonly LuckBar[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly zero: number | undefined;
} {
  const all = intervals.flat();
  const margin = 16 * em;
  const x = scaleLinear(luckDomain(all), [margin, width - margin]).nice();
  const [lo = 0, hi = 0] = x.domain();
  const ticks = x.ticks(5);
  const digits = digitsFor((ticks[1] ?? 1) - (ticks[0] ?? 0), 1);
  return {
    bars: intervals.map(([from, at, to]) => ({ from: x(from), at: x(at), to: x(to) })),
    ticks: ticks.map((value) => ({ x: x(value), text: formatNumber(value, digits) })),
    zero: lo <= 0 && hi >= 0 ? x(0) : undefined,
  };
}
