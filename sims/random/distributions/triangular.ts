import * as v from "valibot";
import { amount, problem, unitSchema, type DistributionProblem, type Family } from "./family.ts";

export const triangularSchema = v.object({
  family: v.literal("triangular"),
  min: amount,
  mode: amount,
  max: amount,
  unit: unitSchema,
});

export type Triangular = v.InferOutput<typeof triangularSchema>;

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
  mean: (d) => (d.min + d.mode + d.max) / 3,
};
