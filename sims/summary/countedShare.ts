import { Z95 } from "../random/normal.ts";
import type { Interval } from "./Result.ts";

/** A share that was counted of `whole` > 0, with Wilson's 95 % interval (1927), which stays within 0 to 1. */
export function countedShare(
  part: number,
  whole: number,
): { readonly value: number; readonly ci95: Interval } {
  const p = part / whole;
  const square = Z95 * Z95;
  const middle = (p + square / (2 * whole)) / (1 + square / whole);
  const half =
    (Z95 * Math.sqrt((p * (1 - p)) / whole + square / (4 * whole * whole))) / (1 + square / whole);
  // Of none and of all, to the last digit.
  const lo = part === 0 ? 0 : Math.max(0, middle - half);
  const hi = part === whole ? 1 : Math.min(1, middle + half);
  return { value: p, ci95: [lo, hi] };
}
