import type { Distribution } from "../random/distributions/Distribution.ts";
import { sampleQuantile, type Sample } from "./sample.ts";

const PROBABILITIES = [
  0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 1,
] as const;

/** A table of quantiles in place of a sample; of fewer than two values, a constant. */
export function quantileSpread(sample: Sample, unit?: "minutes"): Distribution {
  if (sample.length < 2) return { family: "constant", value: sample[0] ?? 0 };
  return {
    family: "empirical",
    probabilities: [...PROBABILITIES],
    quantiles: PROBABILITIES.map((p) => Math.round(sampleQuantile(sample, p) * 1000) / 1000),
    ...(unit && { unit }),
  };
}
