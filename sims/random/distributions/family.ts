import * as v from "valibot";

/** What is wrong with one value: where, what it is, and what would be right. */
export interface DistributionProblem {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The end of a sentence that begins "expected". */
  readonly expected: string;
}

/**
 * What each family of distributions offers that costs little to load; values are in the
 * distribution's own unit. Quantiles and densities stand in `random/quantiles`.
 */
export interface Family<D> {
  /** Every key its object may have. */
  readonly keys: readonly string[];
  /** Rules between fields, asked only of what the schema accepts. */
  readonly problems: (d: D) => DistributionProblem[];
  readonly mean: (d: D) => number;
}

/** No parameter may be larger: a thousand million days or units of money. */
export const LARGEST = 1e9;
/** What must be more than zero is at least this. */
export const SMALLEST = 1e-6;

/** A number in a range, with both ends. NaN and infinities fall outside. */
export function numberFrom(min: number, max: number) {
  const expected = `a number from ${String(min)} to ${String(max)}`;
  return v.pipe(v.number(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

/** A parameter that may be zero. */
export const amount = numberFrom(0, LARGEST);
/** A parameter that must be more than zero. */
export const positive = numberFrom(SMALLEST, LARGEST);

/** The unit of a duration; days if left out. Amounts of money take none. */
export const unitSchema = v.optional(
  v.picklist(["days", "hours", "minutes"], 'one of "days", "hours", "minutes"'),
);

export type DistributionUnit = "days" | "hours" | "minutes";

/** A problem at one field of the distribution. */
export function problem(
  field: string | number,
  value: unknown,
  expected: string,
): DistributionProblem {
  return { path: [field], value, expected };
}

/** For families with a second way to say the same: exactly one of the two pairs must be there. */
export function pairProblems(
  d: object,
  pairs: readonly [readonly [string, string], readonly [string, string]],
): DistributionProblem[] {
  const has = (key: string) => (d as Readonly<Record<string, unknown>>)[key] !== undefined;
  const [[a, b], [c, e]] = pairs;
  const full = pairs.filter((pair) => pair.every(has));
  const keys = new Set([a, b, c, e]);
  const given = [...keys].filter(has);
  if (full.length === 1 && given.length === 2) return [];
  return [
    {
      path: [],
      value: given.length === 0 ? "none of them" : given.join(", "),
      expected: `either ${a} and ${b}, or ${c} and ${e}`,
    },
  ];
}
