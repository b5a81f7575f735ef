import * as v from "valibot";
import { amount, unitSchema, type Family } from "./family.ts";

export const constantSchema = v.object({
  family: v.literal("constant"),
  value: amount,
  unit: unitSchema,
});

export type Constant = v.InferOutput<typeof constantSchema>;

/** Always the same value. */
export const constant: Family<Constant> = {
  keys: ["family", "value", "unit"],
  problems: () => [],
  mean: (d) => d.value,
};
