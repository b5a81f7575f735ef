import type { Measure } from "../measures/Measure.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { compounded } from "./compounded.ts";

/**
 * A measure in a single world, as it was observed there: the ratio of that world's sums, whose row starts
 * at `offset` of `rows` and is laid out as COLUMNS. NaN where there was nothing to take it from.
 */
export function measureInWorld(
  measure: Measure,
  rows: Float64Array,
  offset: number,
  scenario: Scenario,
): number {
  const above = measure.numerator(rows, offset);
  const below = measure.denominator(rows, offset);
  if (!measure.compoundedOn) return ((measure.scale?.(scenario) ?? 1) * above) / below;
  return compounded([above], [below], [measure.compoundedOn(rows, offset)])?.value ?? NaN;
}
