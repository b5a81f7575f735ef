import type { Scenario } from "../scenario/Scenario.ts";

/** What a measure is counted in; `per100` is per 100 of invoice face, `rate` is a year's, as a fraction. */
export type MeasureUnit = "days" | "per100" | "share" | "rate";

/**
 * A measure is a ratio of two sums over cases. `numerator` and `denominator` read a world's row,
 * which starts at `offset` of `rows` and is laid out as COLUMNS.
 */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly better: "lower" | "higher" | "neither";
  readonly numerator: (rows: Float64Array, offset: number) => number;
  readonly denominator: (rows: Float64Array, offset: number) => number;
  /** What the ratio is multiplied by: 1 unless said. */
  readonly scale?: (scenario: Scenario) => number;
  /** True where the estimate is what was observed: the adoption control would replace it by its expectation. */
  readonly uncontrolled?: true;
  /** True of something that a scenario may do without: shown only where there is some. */
  readonly optional?: true;
  /**
   * Funds received, where numerator and denominator are what they cost and funds × days: told as the
   * rate at which the mean financing grows in a year, (1 + cost/funds)^(365·funds/fundsDays) − 1.
   */
  readonly compoundedOn?: (rows: Float64Array, offset: number) => number;
  /** How to read it, in one sentence. */
  readonly explanation: string;
}

/** Whether a measure goes without saying: it is of something that none of these arms has. */
export function isAbsent({ optional }: Measure, means: readonly (number | undefined)[]): boolean {
  return optional === true && means.every((mean) => mean === undefined || mean === 0);
}
