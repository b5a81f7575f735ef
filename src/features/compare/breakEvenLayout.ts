import ln from "@stdlib/math-base-special-ln";

/** Where a volume stands on a strip, in pixels: a tenth of what runs here at the left, ten times it at the right. */
export interface BreakEvenMarks {
  /** What runs here. */
  readonly here: number;
  readonly dot: number;
  /** The value lies beyond the scale on this side: an arrow head stands in for the dot. */
  readonly beyond: "low" | "high" | undefined;
}

const INSET = 8;

/** Places a ratio above 0, or 0, on a strip of `width` pixels whose scale is logarithmic. */
export function breakEvenLayout(ratio: number, width: number): BreakEvenMarks {
  const middle = width / 2;
  const beyond = ratio > 10 ? "high" : ratio < 0.1 ? "low" : undefined;
  const power = ratio >= 10 ? 1 : ratio <= 0.1 ? -1 : ln(ratio) / Math.LN10;
  return {
    here: middle,
    dot: middle + power * (middle - INSET),
    beyond,
  };
}
