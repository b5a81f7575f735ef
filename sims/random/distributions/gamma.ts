import exp from "@stdlib/math-base-special-exp";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import * as v from "valibot";
import { quantileByOde } from "../quantileByOde.ts";
import { SMALLEST_UNIFORM } from "../threefry.ts";
import {
  numberFrom,
  pairProblems,
  positive,
  problem,
  unitSchema,
  type DistributionProblem,
  type Family,
  type NodeQuantile,
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

type Gamma = v.InferOutput<typeof gammaSchema>;

function shapeOf(d: Gamma): number {
  if (d.shape !== undefined) return d.shape;
  const ratio = (d.mean ?? 1) / (d.sd ?? 1);
  return ratio * ratio;
}

function meanOf(d: Gamma): number {
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

/** Solved once over ln x, which has the whole line for its range. */
function gammaNodes(d: Gamma): NodeQuantile {
  const shape = shapeOf(d);
  const scale = meanOf(d) / shape;
  const norm = gammaln(shape);
  const lnDensity = (x: number) => shape * x - exp(x) - norm;
  const low = ln(gammaQuantile(SMALLEST_UNIFORM, shape, 1));
  const high = ln(gammaQuantile(1 - SMALLEST_UNIFORM, shape, 1));
  const curve = quantileByOde(lnDensity, low, high);
  return (_p, z) => scale * exp(curve(z));
}

/** The wait for several things, one after another, each as likely at any moment. */
export const gamma: Family<Gamma> = {
  keys: ["family", "mean", "sd", "shape", "scale", "unit"],
  problems: gammaProblems,
  quantile: (d, p) => {
    const shape = shapeOf(d);
    return (meanOf(d) / shape) * gammaQuantile(p, shape, 1);
  },
  mean: meanOf,
  density: (d) => {
    const shape = shapeOf(d);
    const scale = meanOf(d) / shape;
    const norm = gammaln(shape);
    return (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
      return exp((shape - 1) * ln(x / scale) - x / scale - norm) / scale;
    };
  },
  nodes: gammaNodes,
};
