/** A dot and its interval on a scale from −100 % to +100 %, in pixels. */
export interface DotIntervalMarks {
  readonly zero: number;
  readonly dot: number;
  readonly from: number;
  readonly to: number;
  /** The value lies beyond the scale on this side: an arrow head stands in for the dot. */
  readonly beyond: "low" | "high" | undefined;
}

const INSET = 8;

/** Places shares such as −0.66 on a strip of `width` pixels. */
export function dotIntervalLayout(
  mean: number,
  lo: number,
  hi: number,
  width: number,
): DotIntervalMarks {
  const half = width / 2 - INSET;
  const x = (share: number) => width / 2 + Math.max(-1, Math.min(1, share)) * half;
  return {
    zero: x(0),
    dot: x(mean),
    from: x(lo),
    to: x(hi),
    beyond: mean > 1 ? "high" : mean < -1 ? "low" : undefined,
  };
}
