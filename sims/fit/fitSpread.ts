import { distributionProblems, mean } from "../random/distributions/Distribution.ts";
import type { Distribution } from "../random/distributions/Distribution.ts";
import { fitFamily, lifetimeSums, logLikelihood, type LifetimeSums } from "./fitFamily.ts";
import { kaplanMeier, timeOf, type SurvivalCurve } from "./kaplanMeier.ts";
import { lifetimesOf, type Lifetimes } from "./Lifetimes.ts";
import type { FamilyFit, SpreadFit } from "./SpreadFit.ts";
import { spreadTable } from "./spreadTable.ts";
import { FITTED, survivalOf, type Fitted, type FittedShape } from "./survivalOf.ts";

/** Points of a curve that is drawn. */
const MOST_POINTS = 400;
const GRID = 160;

/**
 * How values are spread: what was seen, with open ones respected (Kaplan and Meier), and each family
 * by maximum likelihood. Undefined where nothing ended.
 * @param ended Values from 0 up, in any unit.
 * @param open Values that are known to be larger than this.
 */
export function fitSpread(ended: ArrayLike<number>, open: ArrayLike<number> = []) {
  const seen = lifetimesOf(ended, open);
  return seen.endedCount === 0 ? undefined : describe(seen);
}

function describe(all: Lifetimes): SpreadFit {
  const curve = kaplanMeier(all);
  const longest = all.times.at(-1)!;
  const table = spreadTable(curve, longest);
  const { lifetimes, zeros, zeroAs } = withoutZeros(all);
  const sums = lifetimeSums(lifetimes);
  const high = timeOf(curve.times, curve.survival, 0.99) ?? longest;
  const grid = Array.from({ length: GRID + 1 }, (_, i) => (i * high) / GRID);
  const drawn = thinned(curve);
  return {
    ended: all.endedCount,
    open: all.openCount,
    zeros,
    zeroAs,
    whole: all.times.every((t) => Number.isInteger(t)),
    median: medianOf(curve),
    quantiles: {
      p5: timeOf(curve.times, curve.survival, 0.05),
      p25: timeOf(curve.times, curve.survival, 0.25),
      p75: timeOf(curve.times, curve.survival, 0.75),
      p90: timeOf(curve.times, curve.survival, 0.9),
      p95: timeOf(curve.times, curve.survival, 0.95),
    },
    mean: mean(table),
    unseen: curve.survival.at(-1) ?? 1,
    table,
    seen: drawn,
    grid,
    families: FITTED.map((family) => fitted(family, sums, curve, grid)),
  };
}

/** A value of zero has no place in these families: it counts as half the least other one, or half of 1 if all are whole. */
function withoutZeros(all: Lifetimes) {
  const zeros = all.times[0] === 0 ? all.ended[0]! : 0;
  if (all.times[0] !== 0) return { lifetimes: all, zeros, zeroAs: 0 };
  const rest = all.times.subarray(1);
  const zeroAs = rest.length === 0 || rest.every((t) => Number.isInteger(t)) ? 0.5 : rest[0]! / 2;
  const times = all.times.slice();
  times[0] = zeroAs;
  return { lifetimes: { ...all, times }, zeros, zeroAs };
}

/** With the interval that the band gives (Brookmeyer and Crowley 1982). */
function medianOf({ times, survival, lo, hi }: SurvivalCurve): SpreadFit["median"] {
  // Where all are alike there is nothing to be unsure of.
  if (times.length === 1 && survival[0] === 0)
    return { value: times[0]!, ci95: [times[0]!, times[0]!] };
  const value = timeOf(times, survival, 0.5);
  if (value === undefined) return undefined;
  return { value, ci95: [timeOf(times, lo, 0.5) ?? null, timeOf(times, hi, 0.5) ?? null] };
}

function fitted(
  family: Fitted,
  sums: LifetimeSums,
  curve: SurvivalCurve,
  grid: readonly number[],
): FamilyFit {
  const shape = fitFamily(family, sums);
  const distribution = asDistribution(shape);
  if (sums.ended < 2 || distributionProblems(distribution).length > 0) {
    const none = { logLikelihood: NaN, aic: NaN, ks: NaN, survival: [] };
    return { family, distribution: undefined, ...none };
  }
  const likelihood = logLikelihood(shape, sums);
  return {
    family,
    distribution,
    logLikelihood: likelihood,
    aic: 2 * (family === "exponential" ? 1 : 2) - 2 * likelihood,
    ks: largestGap(shape, curve),
    survival: grid.map((t) => survivalOf(shape, t)),
  };
}

/** At both sides of every step of what was seen. */
function largestGap(shape: FittedShape, { times, survival }: SurvivalCurve): number {
  let most = 0;
  let before = 1;
  for (let i = 0; i < times.length; i++) {
    const here = survivalOf(shape, times[i]!);
    most = Math.max(most, Math.abs(here - before), Math.abs(here - survival[i]!));
    before = survival[i]!;
  }
  return most;
}

function asDistribution({ family, shape, scale }: FittedShape): Distribution {
  const short = (x: number) => Number(x.toPrecision(6));
  switch (family) {
    case "exponential":
      return { family, mean: short(scale) };
    case "lognormal":
      return { family, median: short(scale), sigma: short(shape) };
    case "gamma":
    case "weibull":
      return { family, shape: short(shape), scale: short(scale) };
  }
}

/** The curve with few enough points to draw, its first and last among them. */
function thinned({ times, survival, lo, hi }: SurvivalCurve): SpreadFit["seen"] {
  const most = Math.min(times.length, MOST_POINTS);
  const places = Array.from({ length: most }, (_, i) =>
    most === 1 ? 0 : Math.round((i * (times.length - 1)) / (most - 1)),
  );
  const pick = (list: readonly number[]) => places.map((i) => list[i]!);
  return { times: pick(times), survival: pick(survival), lo: pick(lo), hi: pick(hi) };
}
