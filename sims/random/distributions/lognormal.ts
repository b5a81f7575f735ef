import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import * as v from "valibot";
import {
  numberFrom,
  pairProblems,
  positive,
  problem,
  unitSchema,
  type DistributionProblem,
  type Family,
} from "./family.ts";

const LARGEST_SIGMA = 3;
const SMALLEST_SIGMA = 0.001;
/** The standard normal quantile of 0.9, written out: its function is long, and not in the page's first script. */
export const Z90 = 1.2815515655446006;

export const lognormalSchema = v.object({
  family: v.literal("lognormal"),
  median: positive,
  /** The value that nine in ten stay below. */
  p90: v.optional(positive),
  /** The standard deviation of the logarithm; instead of `p90`. */
  sigma: v.optional(numberFrom(SMALLEST_SIGMA, LARGEST_SIGMA)),
  unit: unitSchema,
});

export type Lognormal = v.InferOutput<typeof lognormalSchema>;

/** The standard deviation of the logarithm. */
export function sigmaOf(d: Lognormal): number {
  return d.sigma ?? ln((d.p90 ?? d.median) / d.median) / Z90;
}

function lognormalProblems(d: Lognormal): DistributionProblem[] {
  const pairs = pairProblems(d, [
    ["median", "p90"],
    ["median", "sigma"],
  ]);
  if (pairs.length > 0 || d.p90 === undefined) return pairs;
  if (d.p90 <= d.median) {
    return [problem("p90", d.p90, `more than the median (${String(d.median)})`)];
  }
  const sigma = sigmaOf(d);
  if (sigma > LARGEST_SIGMA || sigma < SMALLEST_SIGMA) {
    return [problem("p90", d.p90, "1.0013 to 46 times the median")];
  }
  return [];
}

/** A value whose logarithm is normal: most are small, a few are very large. */
export const lognormal: Family<Lognormal> = {
  keys: ["family", "median", "p90", "sigma", "unit"],
  problems: lognormalProblems,
  mean: (d) => {
    const sigma = sigmaOf(d);
    return d.median * exp((sigma * sigma) / 2);
  },
};
