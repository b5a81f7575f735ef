import { BINS_PER_DAY, CASE_WEIGHT, LAST_DAY } from "../measures/grids.ts";
import { aroundShare, curveBand } from "./bands.ts";
import type { SectionCounts } from "./quantiles.ts";
import type { Curve } from "./Result.ts";

/** Whole days of age, 0 … 365: the abscissa of both curves. */
export const CURVE_DAYS = LAST_DAY + 1;

/**
 * Time curve: share of invoice weight turned into cash by age d, with its band on the logit scale;
 * simultaneous where the share is between 1 % and 99 %. `cases` by section.
 */
export function timeCurve(
  counts: SectionCounts,
  cases: Float64Array,
  seed: number,
  draws: number,
): Curve {
  const { sections, cumulated } = counts;
  const parts = new Float64Array(sections * CURVE_DAYS);
  for (let s = 0, i = 0; s < sections; s++) {
    const sums = cumulated[s]!;
    for (let d = 0; d < CURVE_DAYS; d++) parts[i++] = sums[d * BINS_PER_DAY]! / CASE_WEIGHT;
  }
  const curve = { days: CURVE_DAYS, sections, parts, weights: cases };
  return curveBand(curve, seed, draws, (share) => share > 0.01 && share < 0.99, aroundShare);
}

/**
 * Cost curve: cost per 100 of face accrued to age d, all cases in the denominator, the operator's
 * uncovered cost at age 0; its end beyond 365 days is the headline. `cost` as in ReducedArm;
 * `uncovered` and `face` by section, minor units. Simultaneous from 1 % of its height on.
 */
export function costCurve(
  cost: readonly Float64Array[],
  uncovered: Float64Array,
  face: Float64Array,
  seed: number,
  draws: number,
): Curve {
  const sections = cost.length;
  const parts = new Float64Array(sections * CURVE_DAYS);
  for (let s = 0, i = 0; s < sections; s++) {
    const accrued = cost[s]!;
    const atStart = uncovered[s]!;
    for (let d = 0; d < CURVE_DAYS; d++) parts[i++] = 100 * (accrued[d]! + atStart);
  }
  const curve = { days: CURVE_DAYS, sections, parts, weights: face };
  return curveBand(
    curve,
    seed,
    draws,
    (value, _day, values) => value > 0.01 * (values[CURVE_DAYS - 1] ?? 0),
  );
}
