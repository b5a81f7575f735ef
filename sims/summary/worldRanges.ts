import type { Arm } from "../experiment/RunTable.ts";
import { COLUMNS } from "../measures/columns.ts";
import { MEASURES } from "../measures/measures.ts";
import type { Measure } from "../measures/Measure.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { isArm } from "../world/mechanisms.ts";
import { measureInWorld } from "./inWorld.ts";
import { SECTIONS, type Reduction } from "./Reduction.ts";
import type { Interval, WorldRanges } from "./Result.ts";

const measures: readonly Measure[] = MEASURES;

/** The share of worlds that a range leaves out at either end. */
const TAIL = 0.05;

/**
 * How far single worlds lie apart, over all tiers: for every measure the 5 % and the 95 % quantile
 * over worlds, of each arm, and of an arm over or less one before it in the same world. Worlds in
 * which nothing happened to be measured are left out. Undefined beyond 500 replications, when worlds
 * are not kept one by one.
 */
export function worldRanges(reduction: Reduction): WorldRanges | undefined {
  if (reduction.replications > SECTIONS) return undefined;
  const { scenario } = reduction;
  const arms = reduction.arms.filter(isArm);
  const values = arms.map((arm) => {
    const { rows } = reduction.arm(arm);
    return measures.map((measure) => byWorld(measure, rows, scenario));
  });
  const ofArms: Partial<Record<Arm, Record<string, Interval>>> = {};
  const ratio: Record<string, Record<string, Interval>> = {};
  const difference: Record<string, Record<string, Interval>> = {};
  arms.forEach((arm, i) => {
    ofArms[arm] = ranges((m) => values[i]![m]!);
    // Worlds of arms with luck of their own have nothing but their number in common.
    const before = reduction.luck === "own" ? [] : arms.slice(0, i);
    before.forEach((other, j) => {
      const paired = (join: (own: number, other: number) => number) =>
        ranges((m) => values[i]![m]!.map((own, r) => join(own, values[j]![m]![r]!)));
      ratio[`${arm}-${other}`] = paired((own, other) => own / other);
      difference[`${arm}-${other}`] = paired((own, other) => own - other);
    });
  });
  return { arms: ofArms, ratio, difference };
}

/** A measure in every world, NaN where there was nothing to take it from. */
function byWorld(measure: Measure, rows: Float64Array, scenario: Scenario): Float64Array {
  const width = COLUMNS.length;
  return Float64Array.from({ length: rows.length / width }, (_, r) =>
    measureInWorld(measure, rows, r * width, scenario),
  );
}

function ranges(of: (measure: number) => Float64Array): Record<string, Interval> {
  const found: Record<string, Interval> = {};
  measures.forEach(({ id }, m) => {
    const range = rangeOf(of(m));
    if (range) found[id] = range;
  });
  return found;
}

/** Smallest values that at least 5 % and at least 95 % do not exceed; undefined for fewer than two. */
export function rangeOf(values: Float64Array): Interval | undefined {
  const sorted = values.filter(Number.isFinite).sort();
  if (sorted.length < 2) return undefined;
  const at = (p: number): number => sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)]!;
  return [at(TAIL), at(1 - TAIL)];
}
