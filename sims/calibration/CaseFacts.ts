import type { Days, Share } from "../units.ts";
import { sortedSample, thinned, type Sample } from "./sample.ts";

/** What is seen of one kind of case in one stretch of time: counts, shares, and durations in days. */
export interface CaseFacts {
  readonly cases: number;
  readonly shares: Readonly<Record<string, Share>>;
  /** Ascending values, all equally likely. */
  readonly durations: Readonly<Record<string, Sample>>;
}

/**
 * Values that stand for a sample in the build. Two samples thinned to so many are at most 1/200
 * nearer to each other, or further apart, by Kolmogorov and Smirnov than the samples themselves.
 */
export const FACT_POINTS = 200;

/** The durations that were seen, thinned to two decimals: facts in place of the log. */
export function durationFacts(values: readonly Days[]): Sample {
  const sample = sortedSample(values);
  const few = sample.length > FACT_POINTS ? thinned(sample, FACT_POINTS) : sample;
  return few.map((value) => Math.round(value * 100) / 100);
}

export function shareOf(part: number, whole: number): Share {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
