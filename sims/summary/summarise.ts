import type { Arm } from "../experiment/RunTable.ts";
import { MEASURES } from "../measures/measures.ts";
import type { Measure } from "../measures/Measure.ts";
import { isArm, MECHANISMS } from "../world/mechanisms.ts";
import { MODEL_VERSION } from "../model.ts";
import { adjust, adjustDifference, withinOne } from "./adjust.ts";
import { bySection, estimateArm } from "./ArmEstimates.ts";
import type { ArmEstimates } from "./ArmEstimates.ts";
import { medianDifferenceInterval } from "./bootstrap.ts";
import { costCurve, CURVE_DAYS, timeCurve } from "./curves.ts";
import { FULL, type Effort } from "./effort.ts";
import { independentDifference } from "./independent.ts";
import { costOfBin, dayOfBin, quantileBin, quantileInterval, runningSum } from "./quantiles.ts";
import type { Estimator } from "./ratio.ts";
import type { Reduction } from "./Reduction.ts";
import { tailsOf } from "./tails.ts";
import type {
  ArmResult,
  Curve,
  DifferenceResult,
  Estimate,
  Findings,
  Interval,
  Result,
} from "./Result.ts";
import { worldRanges } from "./worldRanges.ts";

/** The arm that the others are compared with. */
const BASELINE: Arm = "T";

/**
 * What the replications reduced so far say. Throws if there is none, or if no invoice was issued.
 * `effort` says how finely intervals by resampling are drawn. Pure: the same reduction gives the same result, however its tables arrived.
 */
export function summarise(reduction: Reduction, effort: Effort = FULL): Result {
  const { scenario, seed, replications, tiers } = reduction;
  if (replications === 0) throw new RangeError("Nothing to summarise: no replication is in yet.");
  const all = find(reduction, undefined, effort);
  const byTier =
    tiers === 1 ? [] : Array.from({ length: tiers }, (_, tier) => find(reduction, tier, effort));
  const ranges = effort.worlds ? worldRanges(reduction) : undefined;
  return {
    model: MODEL_VERSION,
    scenario,
    seed,
    ...(reduction.luck === "own" && { luck: reduction.luck }),
    replications,
    ...all,
    byTier,
    ...(ranges && { worldRanges: ranges }),
  };
}

/** What there is to say of one tier, or of all. */
function find(reduction: Reduction, tier: number | undefined, effort: Effort): Findings {
  const { scenario, seed, arms } = reduction;
  const isOwn = reduction.luck === "own";
  const estimates = new Map(
    arms.filter(isArm).map((arm) => {
      const reduced = reduction.arm(arm, tier);
      return [arm, estimateArm(reduced, scenario, MECHANISMS[arm].network !== undefined)] as const;
    }),
  );
  // Worlds that have nothing in common with an arm's tell nothing of its slope.
  const baseline = isOwn ? undefined : estimates.get(BASELINE);
  const day = Array.from({ length: CURVE_DAYS }, (_, d) => d);
  const time: Partial<Record<Arm, Curve>> = {};
  const cost: Partial<Record<Arm, Curve>> = {};
  const results: Partial<Record<Arm, ArmResult>> = {};
  const differences: Record<string, DifferenceResult> = {};
  for (const [arm, own] of estimates) {
    const { reduced, counts } = own;
    results[arm] = {
      ...armResult(own, arm === BASELINE ? undefined : baseline),
      tails: tailsOf(reduced.tails, reduction.replications),
    };
    const face = bySection(reduced.rows, "face");
    time[arm] = timeCurve(counts, bySection(reduced.rows, "cases"), seed, effort.band);
    cost[arm] = costCurve(
      reduced.cost,
      bySection(reduced.rows, "uncovered"),
      face,
      seed,
      effort.band,
    );
    for (const [before, other] of estimates) {
      if (before === arm) break;
      differences[`${arm}-${before}`] = differenceResult(own, other, baseline, seed, effort, isOwn);
    }
  }
  return {
    arms: results,
    difference: differences,
    curves: { time: { day, ...time }, cost: { day, ...cost } },
    invoices: countCases(estimates),
  };
}

function armResult(
  own: ArmEstimates,
  baseline: ArmEstimates | undefined,
): Omit<ArmResult, "tails"> {
  const { counts, control } = own;
  const ofMap = <Id extends string>(
    estimators: ReadonlyMap<Id, Estimator | undefined>,
    of: ReadonlyMap<Id, Estimator | undefined> | undefined,
  ): Record<Id, number> =>
    mapFound(estimators, (estimator, id) => adjust(estimator, of?.get(id), control).mean);
  const measures: Record<string, Estimate> = {};
  for (const measure of MEASURES) {
    const estimator = own.measures.get(measure.id);
    if (estimator === undefined) continue;
    const by = isUncontrolled(measure) ? undefined : control;
    const found = adjust(estimator, baseline?.measures.get(measure.id), by);
    measures[measure.id] = measure.unit === "share" ? withinOne(found) : found;
  }
  const { timeToCash, costPer100, ...others } = measures;
  if (timeToCash === undefined || costPer100 === undefined) {
    throw new RangeError(
      "No invoice was issued in any replication: raise the invoices a year (trade.volume), the simulated time (run.horizon) or the replications.",
    );
  }
  const days = (p: number): number => dayOfBin(quantileBin(counts.pooled, p));
  const costUpTo = runningSum(own.reduced.costCounts);
  const cost = (p: number): number => costOfBin(quantileBin(costUpTo, p));
  const median = mapInterval(quantileInterval(counts, 0.5), dayOfBin);
  return {
    timeToCash: {
      ...timeToCash,
      p5: days(0.05),
      p50: days(0.5),
      p90: days(0.9),
      p95: days(0.95),
      ...(median && { p50ci95: median }),
      unpaidShare: others["unpaidShare"]?.mean ?? 0,
    },
    costPer100: { ...costPer100, p5: cost(0.05), p50: cost(0.5), p90: cost(0.9), p95: cost(0.95) },
    measures: others,
    stages: ofMap(own.stages, baseline?.stages),
    costs: ofMap(own.costs, baseline?.costs),
    flows: ofMap(own.flows, baseline?.flows),
    parties: mapFound(own.parties, (estimator, id) =>
      adjust(estimator, baseline?.parties.get(id), control),
    ),
  };
}

function differenceResult(
  own: ArmEstimates,
  before: ArmEstimates,
  baseline: ArmEstimates | undefined,
  seed: number,
  effort: Effort,
  isOwn: boolean,
): DifferenceResult {
  const measures: Record<string, Estimate> = {};
  const between = (
    a: Estimator,
    b: Estimator,
    from: Estimator | undefined,
    byControl = true,
  ): Estimate => {
    const ofOwn = { estimator: a, control: byControl ? own.control : undefined };
    const ofOther = { estimator: b, control: byControl ? before.control : undefined };
    return isOwn ? independentDifference(ofOwn, ofOther) : adjustDifference(ofOwn, ofOther, from);
  };
  for (const measure of MEASURES) {
    const a = own.measures.get(measure.id);
    const b = before.measures.get(measure.id);
    if (a === undefined || b === undefined) continue;
    const from = baseline?.measures.get(measure.id);
    measures[measure.id] = between(a, b, from, !isUncontrolled(measure));
  }
  const ofMap = <Id extends string>(
    part: (of: ArmEstimates) => ReadonlyMap<Id, Estimator | undefined>,
  ): Record<Id, Estimate> =>
    mapFound(part(own), (a, id) => {
      const b = part(before).get(id);
      return b && between(a, b, baseline && part(baseline).get(id));
    });
  const { timeToCash, costPer100, ...others } = measures;
  // Absent only without invoices, which armResult has refused before.
  if (timeToCash === undefined || costPer100 === undefined) throw new RangeError("No invoice.");
  const median = (arm: ArmEstimates): number => dayOfBin(quantileBin(arm.counts.pooled, 0.5));
  const p50ci95 = medianDifferenceInterval(
    own.counts,
    before.counts,
    seed,
    effort.bootstrap,
    isOwn,
  );
  return {
    timeToCash: {
      ...timeToCash,
      p50: median(own) - median(before),
      ...(p50ci95 && { p50ci95 }),
    },
    costPer100,
    measures: others,
    stages: ofMap((of) => of.stages),
    flows: ofMap((of) => of.flows),
    parties: ofMap((of) => of.parties),
  };
}

/** What there is to say of each; absent where there is nothing to average. */
function mapFound<Id extends string, T>(
  estimators: ReadonlyMap<Id, Estimator | undefined>,
  say: (estimator: Estimator, id: Id) => T | undefined,
): Record<Id, T> {
  const said: Partial<Record<Id, T>> = {};
  for (const [id, estimator] of estimators) {
    const found = estimator && say(estimator, id);
    if (found !== undefined) said[id] = found;
  }
  return said as Record<Id, T>; // absent only without invoices, which is refused
}

function isUncontrolled(measure: Measure): boolean {
  return measure.uncontrolled === true;
}

function mapInterval(
  interval: Interval | undefined,
  read: (value: number) => number,
): Interval | undefined {
  return interval && [read(interval[0]), read(interval[1])];
}

function countCases(estimates: ReadonlyMap<Arm, ArmEstimates>): number {
  const [first] = estimates.values();
  if (first === undefined) return 0;
  return bySection(first.reduced.rows, "cases").reduce((sum, cases) => sum + cases, 0);
}
