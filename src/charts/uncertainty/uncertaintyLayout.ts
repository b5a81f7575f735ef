import { scaleLinear } from "d3";

/** An interval with the value that stands for it. */
export interface Range {
  readonly lo: number;
  readonly mid: number;
  readonly hi: number;
}

export interface RangeMarks {
  readonly from: number;
  readonly to: number;
  readonly dot: number;
}

/** Intervals on one axis, in pixels. */
export interface UncertaintyMarks {
  readonly width: number;
  readonly ranges: readonly RangeMarks[];
  readonly zero: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

const INSET = 32;
const TICK = 80;

/** Places intervals and zero on one axis of `width` pixels, so that what each covers can be compared by eye. */
export function uncertaintyLayout(ranges: readonly Range[], width: number): UncertaintyMarks {
  const ends = ranges.flatMap(({ lo, mid, hi }) => [lo, mid, hi]).filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = scaleLinear([least, most > least ? most : least + 1], [INSET, width - INSET]).nice();
  const place = (value: number, fallback: number): number =>
    Number.isFinite(value) ? x(value) : fallback;
  return {
    width,
    ranges: ranges.map(({ lo, mid, hi }) => ({
      from: place(lo, INSET),
      to: place(hi, width - INSET),
      dot: place(mid, INSET),
    })),
    zero: x(0),
    ticks: x.ticks(Math.max(2, Math.floor(width / TICK))).map((value) => ({ x: x(value), value })),
  };
}
