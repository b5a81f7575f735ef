import exp from "@stdlib/math-base-special-exp";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";
import * as v from "valibot";
import { cumulativeHazard } from "./cumulativeHazard.ts";
import {
  numberFrom,
  pairProblems,
  positive,
  problem,
  unitSchema,
  type DistributionProblem,
  type Family,
} from "./family.ts";

const SMALLEST_SHAPE = 0.25;
const LARGEST_SHAPE = 100;
const LN_2 = ln(2);
const LN_LN10_OVER_LN2 = ln(ln(10) / LN_2);

export const weibullSchema = v.object({
  family: v.literal("weibull"),
  median: v.optional(positive),
  /** The value that nine in ten stay below. */
  p90: v.optional(positive),
  /** 1 is exponential; more, and the longer the wait the sooner the end. Instead of the two above. */
  shape: v.optional(numberFrom(SMALLEST_SHAPE, LARGEST_SHAPE)),
  /** The value that 63.2 % stay below. */
  scale: v.optional(positive),
  unit: unitSchema,
});

export type Weibull = v.InferOutput<typeof weibullSchema>;

/** 1 is exponential. */
export function shapeOf(d: Weibull): number {
  return d.shape ?? LN_LN10_OVER_LN2 / ln((d.p90 ?? 1) / (d.median ?? 1));
}

/** The value that 63.2 % stay below. */
export function scaleOf(d: Weibull): number {
  return d.scale ?? (d.median ?? 1) / pow(LN_2, 1 / shapeOf(d));
}

/** The value that a share `p` of cases stays below; here, because `centre` asks for it. */
export function weibullQuantile(d: Weibull, p: number): number {
  return scaleOf(d) * pow(cumulativeHazard(p), 1 / shapeOf(d));
}

function weibullProblems(d: Weibull): DistributionProblem[] {
  const pairs = pairProblems(d, [
    ["median", "p90"],
    ["shape", "scale"],
  ]);
  if (pairs.length > 0 || d.median === undefined || d.p90 === undefined) return pairs;
  if (d.p90 <= d.median) {
    return [problem("p90", d.p90, `more than the median (${String(d.median)})`)];
  }
  const shape = shapeOf(d);
  if (shape < SMALLEST_SHAPE || shape > LARGEST_SHAPE) {
    return [problem("p90", d.p90, "1.0121 to 121 times the median")];
  }
  return [];
}

/** A wait whose end becomes more likely (shape above 1) or less likely (below 1) as it lasts. */
export const weibull: Family<Weibull> = {
  keys: ["family", "median", "p90", "shape", "scale", "unit"],
  problems: weibullProblems,
  mean: (d) => scaleOf(d) * exp(gammaln(1 + 1 / shapeOf(d))),
};
