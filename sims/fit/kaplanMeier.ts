import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import { Z95 } from "../random/normal.ts";
import type { Share } from "../units.ts";
import type { Lifetimes } from "./Lifetimes.ts";

/** What share is still open after each time at which something ended; 1 before the first. */
export interface SurvivalCurve {
  readonly times: readonly number[];
  readonly survival: readonly Share[];
  /** Greenwood's standard error of the survival. */
  readonly errors: readonly Share[];
  /** Pointwise 95 % band, from Greenwood's variance on the scale of ln(−ln S), which keeps it in 0 to 1. */
  readonly lo: readonly Share[];
  readonly hi: readonly Share[];
}

/**
 * The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance and a log-log band
 * (Kalbfleisch and Prentice 2002, §1.4). What is open at a time counts as at risk at it. Where all have
 * ended the band has no lower end but 0, and keeps its upper one.
 */
export function kaplanMeier({ times, ended, open, ...counts }: Lifetimes): SurvivalCurve {
  const curve = {
    times: [] as number[],
    survival: [] as number[],
    errors: [] as number[],
    lo: [] as number[],
    hi: [] as number[],
  };
  let atRisk = counts.endedCount + counts.openCount;
  let survival = 1;
  let sum = 0;
  let hi = 1;
  for (let i = 0; i < times.length; i++) {
    const d = ended[i]!;
    if (d > 0) {
      survival = d === atRisk ? 0 : survival * (1 - d / atRisk);
      if (d < atRisk) sum += d / (atRisk * (atRisk - d));
      let lo = 0;
      if (survival > 0) {
        const scale = ln(survival);
        const spread = (Z95 * Math.sqrt(sum)) / -scale;
        lo = exp(scale * exp(spread));
        hi = exp(scale * exp(-spread));
      }
      curve.times.push(times[i]!);
      curve.survival.push(survival);
      curve.errors.push(survival * Math.sqrt(sum));
      curve.lo.push(lo);
      curve.hi.push(hi);
    }
    atRisk -= d + open[i]!;
  }
  return curve;
}

/** The first time by which a share p has ended; undefined where it is not seen to. */
export function timeOf(times: readonly number[], survival: readonly Share[], p: Share) {
  let lo = 0;
  let hi = times.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    // A millionth of a millionth: sums of shares miss 0.5 by a last bit.
    if (1 - survival[middle]! >= p - 1e-12) hi = middle;
    else lo = middle + 1;
  }
  return times[lo];
}
