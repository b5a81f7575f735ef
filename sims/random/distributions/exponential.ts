import * as v from "valibot";
import { positive, unitSchema, type Family } from "./family.ts";

export const exponentialSchema = v.object({
  family: v.literal("exponential"),
  mean: positive,
  unit: unitSchema,
});

export type Exponential = v.InferOutput<typeof exponentialSchema>;

/** The wait for something that is as likely at any moment. */
export const exponential: Family<Exponential> = {
  keys: ["family", "mean", "unit"],
  problems: () => [],
  mean: (d) => d.mean,
};
