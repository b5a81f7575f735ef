import type { BandedCurve } from "./pair.ts";

const STEP = 20;
const LEAST = 40;

/**
 * The day at which a pair of charts may end: the first multiple of 20 on which every curve has come
 * within `tolerance` of where it ends, as a share of that end; 365 if none does earlier.
 */
export function lastDay(curves: readonly Pick<BandedCurve, "mean">[], tolerance = 0.01): number {
  let day = LEAST;
  for (const curve of curves) {
    const end = curve.mean.at(-1) ?? 0;
    const far = curve.mean.findLastIndex((v) => Math.abs(end - v) > tolerance * Math.abs(end));
    day = Math.max(day, far + 1);
  }
  return Math.min(365, Math.ceil(day / STEP) * STEP);
}
