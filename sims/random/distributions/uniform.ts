import * as v from "valibot";
import { amount, problem, unitSchema, type Family } from "./family.ts";

export const uniformSchema = v.object({
  family: v.literal("uniform"),
  min: amount,
  max: amount,
  unit: unitSchema,
});

export type Uniform = v.InferOutput<typeof uniformSchema>;

/** Every value from `min` to `max` is as likely as any other. */
export const uniform: Family<Uniform> = {
  keys: ["family", "min", "max", "unit"],
  problems: (d) => (d.max < d.min ? [problem("max", d.max, `min (${String(d.min)}) or more`)] : []),
  mean: (d) => (d.min + d.max) / 2,
};
