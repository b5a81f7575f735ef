import * as v from "valibot";
import { amount, problem, unitSchema, type DistributionProblem, type Family } from "./family.ts";

export const triangularSchema = v.object({
  family: v.literal("triangular"),
  min: amount,
  mode: amount,
  max: amount,
  unit: unitSchema,
});

type Triangular = v.InferOutput<typeof triangularSchema>;

/** The rule min ≤ mode ≤ max, shared with PERT. */
export function modeProblems(d: {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}): DistributionProblem[] {
  const problems: DistributionProblem[] = [];
  if (d.max < d.min) problems.push(problem("max", d.max, `min (${String(d.min)}) or more`));
  else if (d.mode < d.min || d.mode > d.max) {
    const expected = `a value from min (${String(d.min)}) to max (${String(d.max)})`;
    problems.push(problem("mode", d.mode, expected));
  }
  return problems;
}

/** The density rises in a straight line from `min` to `mode` and falls to `max`. */
export const triangular: Family<Triangular> = {
  keys: ["family", "min", "mode", "max", "unit"],
  problems: modeProblems,
  quantile: (d, p) => {
    const range = d.max - d.min;
    const left = d.mode - d.min;
    if (p * range < left) return d.min + Math.sqrt(p * range * left);
    return d.max - Math.sqrt((1 - p) * range * (d.max - d.mode));
  },
  mean: (d) => (d.min + d.mode + d.max) / 3,
  density: (d) => {
    const peak = 2 / (d.max - d.min);
    return (x) => {
      if (x < d.min || x > d.max) return 0;
      if (x < d.mode) return (peak * (x - d.min)) / (d.mode - d.min);
      return x === d.mode ? peak : (peak * (d.max - x)) / (d.max - d.mode);
    };
  },
};
