import exp from "@stdlib/math-base-special-exp";
import * as v from "valibot";
import { cumulativeHazard } from "./cumulativeHazard.ts";
import { positive, unitSchema, type Family } from "./family.ts";

export const exponentialSchema = v.object({
  family: v.literal("exponential"),
  mean: positive,
  unit: unitSchema,
});

type Exponential = v.InferOutput<typeof exponentialSchema>;

/** The wait for something that is as likely at any moment. */
export const exponential: Family<Exponential> = {
  keys: ["family", "mean", "unit"],
  problems: () => [],
  quantile: (d, p) => d.mean * cumulativeHazard(p),
  mean: (d) => d.mean,
  density: (d) => (x) => (x < 0 ? 0 : exp(-x / d.mean) / d.mean),
};
