import type { Estimated } from "./SpreadFit.ts";

const Z95 = 1.959963984540054;

/** A share that was counted, with Wilson's 95 % interval (1927), which stays within 0 to 1. */
export function countedShare(part: number, whole: number): Estimated {
  if (whole === 0) return { value: NaN, ci95: [null, null] };
  const p = part / whole;
  const square = Z95 * Z95;
  const middle = (p + square / (2 * whole)) / (1 + square / whole);
  const half =
    (Z95 * Math.sqrt((p * (1 - p)) / whole + square / (4 * whole * whole))) / (1 + square / whole);
  return { value: p, ci95: [Math.max(0, middle - half), Math.min(1, middle + half)] };
}
