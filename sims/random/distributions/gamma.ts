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

const SMALLEST_SHAPE = 0.1;
// Beyond this the inverse we start from loses its digits; a constant or a lognormal serves there.
const LARGEST_SHAPE = 400;

export const gammaSchema = v.object({
  family: v.literal("gamma"),
  mean: v.optional(positive),
  /** The standard deviation. */
  sd: v.optional(positive),
  /** 1 is exponential; more is closer to a bell. Instead of `mean` and `sd`. */
  shape: v.optional(numberFrom(SMALLEST_SHAPE, LARGEST_SHAPE)),
  /** The mean is shape · scale. */
  scale: v.optional(positive),
  unit: unitSchema,
});

export type Gamma = v.InferOutput<typeof gammaSchema>;

/** 1 is exponential. */
export function shapeOf(d: Gamma): number {
  if (d.shape !== undefined) return d.shape;
  const ratio = (d.mean ?? 1) / (d.sd ?? 1);
  return ratio * ratio;
}

/** In the distribution's own unit. */
export function meanOf(d: Gamma): number {
  return d.mean ?? (d.shape ?? 1) * (d.scale ?? 1);
}

function gammaProblems(d: Gamma): DistributionProblem[] {
  const pairs = pairProblems(d, [
    ["mean", "sd"],
    ["shape", "scale"],
  ]);
  if (pairs.length > 0 || d.sd === undefined) return pairs;
  const shape = shapeOf(d);
  if (shape < SMALLEST_SHAPE || shape > LARGEST_SHAPE) {
    const expected = `0.05 to 3.16 times the mean (${String(d.mean)})`;
    return [problem("sd", d.sd, expected)];
  }
  return [];
}

/** The wait for several things, one after another, each as likely at any moment. */
export const gamma: Family<Gamma> = {
  keys: ["family", "mean", "sd", "shape", "scale", "unit"],
  problems: gammaProblems,
  mean: meanOf,
};
