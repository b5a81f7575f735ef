import * as v from "valibot";
import { amount, unitSchema, type Family } from "./family.ts";
import { modeProblems } from "./triangular.ts";

export const pertSchema = v.object({
  family: v.literal("pert"),
  min: amount,
  mode: amount,
  max: amount,
  unit: unitSchema,
});

export type Pert = v.InferOutput<typeof pertSchema>;

/** A beta distribution from three judgements, with mean (min + 4·mode + max) / 6. */
export const pert: Family<Pert> = {
  keys: ["family", "min", "mode", "max", "unit"],
  problems: modeProblems,
  mean: (d) => (d.min + 4 * d.mode + d.max) / 6,
};
