import type { CaseFacts } from "./CaseFacts.ts";
import {
  kolmogorovSmirnov,
  sampleMean,
  sampleQuantile,
  wasserstein,
  type Sample,
} from "./sample.ts";

/** One statistic of the log in the part that was fitted, in the part kept for the test, and simulated. */
export interface CalibrationRow {
  /** What is measured, such as "returnedToDecision". */
  readonly quantity: string;
  /** How: a share, a mean, a quantile, or a distance between two whole distributions. */
  readonly statistic: "share" | "mean" | "median" | "p90" | "kolmogorovSmirnov" | "wasserstein";
  readonly unit: "days" | "share";
  /** Undefined for a distance between distributions, which is no property of one of them. */
  readonly fit: number | undefined;
  readonly test: number | undefined;
  readonly simulated: number | undefined;
  readonly distanceFitTest: number;
  readonly distanceSimulatedTest: number;
  /** True if what is simulated is no further from the test than the part that was fitted. */
  readonly asGoodAsRealityRepeats: boolean;
}

/** Every statistic of three sets of facts of the same kind. */
export function compareFacts(
  fit: CaseFacts,
  test: CaseFacts,
  simulated: CaseFacts,
): readonly CalibrationRow[] {
  const rows: CalibrationRow[] = [];
  for (const quantity of Object.keys(test.shares)) {
    const of = (facts: CaseFacts) => facts.shares[quantity] ?? 0;
    rows.push(row(quantity, "share", "share", of(fit), of(test), of(simulated)));
  }
  for (const quantity of Object.keys(test.durations)) {
    const of = (facts: CaseFacts): Sample => facts.durations[quantity] ?? [];
    const [a, b, c] = [of(fit), of(test), of(simulated)];
    for (const [statistic, measure] of POINTS) {
      rows.push(row(quantity, statistic, "days", measure(a), measure(b), measure(c)));
    }
    for (const [statistic, unit, distance] of DISTANCES) {
      rows.push(judged(quantity, statistic, unit, distance(a, b), distance(c, b)));
    }
  }
  return rows;
}

const POINTS = [
  ["mean", sampleMean],
  ["median", (sample: Sample) => sampleQuantile(sample, 0.5)],
  ["p90", (sample: Sample) => sampleQuantile(sample, 0.9)],
] as const;

const DISTANCES = [
  ["kolmogorovSmirnov", "share", kolmogorovSmirnov],
  ["wasserstein", "days", wasserstein],
] as const;

function row(
  quantity: string,
  statistic: CalibrationRow["statistic"],
  unit: CalibrationRow["unit"],
  fit: number,
  test: number,
  simulated: number,
): CalibrationRow {
  const [toFit, toSimulated] = [Math.abs(fit - test), Math.abs(simulated - test)];
  return { ...judged(quantity, statistic, unit, toFit, toSimulated), fit, test, simulated };
}

function judged(
  quantity: string,
  statistic: CalibrationRow["statistic"],
  unit: CalibrationRow["unit"],
  distanceFitTest: number,
  distanceSimulatedTest: number,
): CalibrationRow {
  return {
    quantity,
    statistic,
    unit,
    fit: undefined,
    test: undefined,
    simulated: undefined,
    distanceFitTest,
    distanceSimulatedTest,
    // Sums of the same decimals may differ in the last bit.
    asGoodAsRealityRepeats: distanceSimulatedTest <= distanceFitTest + 1e-9,
  };
}
