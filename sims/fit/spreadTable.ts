import type { Distribution } from "../random/distributions/Distribution.ts";
import { timeOf, type SurvivalCurve } from "./kaplanMeier.ts";

/** Where a table of quantiles has its points: closer together in the upper tail, where values lie far apart. */
const QUANTILE_POINTS = [
  0, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
  0.85, 0.875, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.9925, 0.995, 0.9975, 0.999,
  1,
] as const;

/** So few different values are told one by one, each with its share. */
const MOST_ATOMS = 12;
/** How far apart the two points of a step lie. */
const STEP = 1e-6;

/**
 * What was seen, as a distribution of the scenario: a constant, a table of steps for a few values, else
 * one of quantiles. What was still open at the end counts as `longest`.
 */
export function spreadTable({ times, survival }: SurvivalCurve, longest: number): Distribution {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  const values = times.map(rounded);
  const unseen = survival.at(-1) ?? 1;
  if (unseen > 0) values.push(rounded(longest));
  const below = [...survival.map((s) => 1 - s), ...(unseen > 0 ? [1] : [])];
  const different = new Set(values);
  if (different.size <= 1) return { family: "constant", value: values[0] ?? 0 };
  if (values.length <= MOST_ATOMS) return steps(values, below);
  const at = (p: number): number =>
    p === 0
      ? values[0]!
      : p === 1
        ? values.at(-1)!
        : rounded(timeOf(times, survival, p) ?? longest);
  return {
    family: "empirical",
    probabilities: [...QUANTILE_POINTS],
    quantiles: QUANTILE_POINTS.map(at),
  };
}

function steps(values: readonly number[], below: readonly number[]): Distribution {
  const probabilities = [0];
  const quantiles = [values[0]!];
  values.forEach((value, i) => {
    const last = i === values.length - 1;
    const end = last ? 1 : Math.round((below[i] ?? 1) * 1e6) / 1e6;
    const from = probabilities.at(-1)!;
    if (end <= from + 2 * STEP) {
      // Too rare to be told. Its share goes to the value after it, of the last value to the one before.
      if (last) probabilities[probabilities.length - 1] = 1;
      return;
    }
    if (i > 0) {
      probabilities.push(Math.round((from + STEP) * 1e6) / 1e6);
      quantiles.push(value);
    }
    probabilities.push(end);
    quantiles.push(value);
  });
  return { family: "empirical", probabilities, quantiles };
}
