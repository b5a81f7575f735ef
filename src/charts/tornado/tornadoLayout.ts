import { scaleLinear } from "d3";

/** The result at both ends of an input's range, and how far from the base is not told from noise. */
export interface TornadoBar {
  readonly low: number;
  readonly high: number;
  readonly noise: number;
}

/** A stretch of the axis in pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** The axis that all bars of a tornado share. */
export interface TornadoScale {
  readonly width: number;
  /** Where the result lies with all inputs as they are. */
  readonly base: number;
  /** Where no difference lies, if the axis reaches it. */
  readonly zero: number | undefined;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly x: (value: number) => number;
}

export interface TornadoMarks {
  readonly low: Stretch;
  readonly high: Stretch;
  readonly noise: Stretch;
}

/** Pixels kept free at both ends. */
const INSET = 6;
/** Pixels that a tick and its number need. */
const TICK = 70;

/** The axis over all ends of some bars, on a strip of `width` pixels; a tick needs `tick` of them. */
export function tornadoScale(
  bars: readonly TornadoBar[],
  base: number,
  width: number,
  tick = TICK,
): TornadoScale {
  const ends = bars.flatMap(({ low, high, noise }) => [low, high, base - noise, base + noise]);
  const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const room = most > least ? 0 : Math.max(1, Math.abs(base));
  const x = scaleLinear([least - room, most + room], [INSET, width - INSET]);
  const count = Math.max(2, Math.floor(width / tick));
  return {
    width,
    base: x(base),
    zero: least <= 0 && most >= 0 ? x(0) : undefined,
    ticks: x.ticks(count).map((value) => ({ x: x(value), value })),
    x: (value) => x(value),
  };
}

/** Where a bar stands on the axis: from the base to each end, and the noise to both sides of the base. */
export function tornadoMarks({ x, base }: TornadoScale, bar: TornadoBar, at: number): TornadoMarks {
  const from = (value: number): Stretch => ({
    x: Math.min(base, x(value)),
    width: Math.abs(x(value) - base),
  });
  const noise = x(at + bar.noise) - base;
  return {
    low: from(bar.low),
    high: from(bar.high),
    noise: { x: base - noise, width: 2 * noise },
  };
}
