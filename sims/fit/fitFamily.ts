import exp from "@stdlib/math-base-special-exp";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import type { Lifetimes } from "./Lifetimes.ts";
import { LN_SQRT_TWO_PI } from "../random/normal.ts";
import { minimise } from "./minimise.ts";
import { lnSurvival, type Fitted, type FittedShape } from "./survivalOf.ts";

/** What the likelihoods need of the durations that ended; open ones are asked one by one. */
export interface LifetimeSums {
  readonly lifetimes: Lifetimes;
  readonly ended: number;
  /** Of all times, ended and open. */
  readonly total: number;
  /** Over those that ended. */
  readonly sum: number;
  readonly sumLn: number;
  readonly sumLnSquared: number;
  readonly ln: Float64Array;
  /** What is open: times, and how many at each. */
  readonly open: readonly { readonly time: number; readonly count: number }[];
}

/** Different open durations that are asked one by one; more are asked as means of neighbours. */
const MOST_OPEN = 2000;

/** Sums over durations that are all more than zero. */
export function lifetimeSums(lifetimes: Lifetimes): LifetimeSums {
  const { times, ended, open } = lifetimes;
  const lns = times.map((t) => ln(t));
  let [total, sum, sumLn, sumLnSquared] = [0, 0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    const d = ended[i]!;
    total += (d + open[i]!) * times[i]!;
    sum += d * times[i]!;
    sumLn += d * lns[i]!;
    sumLnSquared += d * lns[i]! * lns[i]!;
  }
  return {
    lifetimes,
    ended: lifetimes.endedCount,
    total,
    sum,
    sumLn,
    sumLnSquared,
    ln: lns,
    open: openTimes(lifetimes),
  };
}

/** The maximum-likelihood member of a family; open durations count with their survival. At least one must have ended. */
export function fitFamily(family: Fitted, sums: LifetimeSums): FittedShape {
  switch (family) {
    case "exponential":
      return { family, shape: 1, scale: sums.total / sums.ended };
    case "weibull":
      return fitWeibull(sums);
    case "lognormal":
      return fitLognormal(sums);
    case "gamma":
      return fitGamma(sums);
  }
}

/** The logarithm of the likelihood of a member, up to nothing: densities of what ended, survivals of what is open. */
export function logLikelihood(of: FittedShape, sums: LifetimeSums): number {
  const { ended: d, sum, sumLn, sumLnSquared } = sums;
  const { family, shape, scale } = of;
  const lnScale = ln(scale);
  switch (family) {
    case "exponential":
      return -d * lnScale - sums.total / scale;
    case "weibull": {
      const powers = powerSums(sums, shape);
      const all = powers.all * exp(shape * (powers.lnMost - lnScale));
      return d * (ln(shape) - shape * lnScale) + (shape - 1) * sumLn - all;
    }
    case "lognormal": {
      const squares = sumLnSquared - 2 * lnScale * sumLn + d * lnScale * lnScale;
      const seen = -d * (ln(shape) + LN_SQRT_TWO_PI) - sumLn - squares / (2 * shape * shape);
      return seen + openPart(of, sums);
    }
    case "gamma": {
      const seen = (shape - 1) * sumLn - sum / scale - d * (gammaln(shape) + shape * lnScale);
      return seen + openPart(of, sums);
    }
  }
}

function openTimes({ times, open }: Lifetimes): LifetimeSums["open"] {
  const all: { time: number; count: number }[] = [];
  for (let i = 0; i < times.length; i++) {
    if (open[i]! > 0) all.push({ time: times[i]!, count: open[i]! });
  }
  if (all.length <= MOST_OPEN) return all;
  const together = Math.ceil(all.length / MOST_OPEN);
  return Array.from({ length: Math.ceil(all.length / together) }, (_, k) => {
    const part = all.slice(k * together, (k + 1) * together);
    const count = part.reduce((sum, one) => sum + one.count, 0);
    return { time: part.reduce((sum, one) => sum + one.time * one.count, 0) / count, count };
  });
}

function openPart(of: FittedShape, { open }: LifetimeSums): number {
  let sum = 0;
  for (const { time, count } of open) sum += count * lnSurvival(of, time);
  return sum;
}

/** Closed without open durations; else from there by search. */
function fitLognormal(sums: LifetimeSums): FittedShape {
  const family = "lognormal";
  const mean = sums.sumLn / sums.ended;
  const sd = Math.sqrt(Math.max(0, sums.sumLnSquared / sums.ended - mean * mean));
  if (sums.lifetimes.openCount === 0 || sd === 0) return { family, shape: sd, scale: exp(mean) };
  const at = (mu: number, lnSigma: number): FittedShape => ({
    family,
    shape: exp(lnSigma),
    scale: exp(mu),
  });
  return at(...search(at, sums, [mean, ln(sd)]));
}

function fitGamma(sums: LifetimeSums): FittedShape {
  const family = "gamma";
  const mean = sums.sum / sums.ended;
  const gap = ln(mean) - sums.sumLn / sums.ended;
  if (!(gap > 1e-9)) return { family, shape: Infinity, scale: 0 };
  // Minka 2002, a good start.
  const shape = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
  const at = (lnMean: number, lnShape: number): FittedShape => ({
    family,
    shape: exp(lnShape),
    scale: exp(lnMean - lnShape),
  });
  return at(...search(at, sums, [ln(mean), ln(shape)]));
}

function search(
  at: (x: number, y: number) => FittedShape,
  sums: LifetimeSums,
  start: readonly [number, number],
): readonly [number, number] {
  const n = sums.ended + sums.lifetimes.openCount;
  const cost = (x: number, y: number): number => {
    const value = Math.abs(x) > 30 || Math.abs(y) > 12 ? NaN : -logLikelihood(at(x, y), sums) / n;
    return Number.isNaN(value) ? Infinity : value;
  };
  return minimise(cost, start, 0.2);
}

interface PowerSums {
  /** Over all durations, of (t / most)^shape; and times the logarithm of t / most, and its square. */
  readonly all: number;
  readonly first: number;
  readonly second: number;
  readonly lnMost: number;
}

function powerSums({ lifetimes, ln: lns }: LifetimeSums, shape: number): PowerSums {
  const { ended, open } = lifetimes;
  const lnMost = lns.at(-1)!;
  let [all, first, second] = [0, 0, 0];
  for (let i = 0; i < lns.length; i++) {
    const below = lns[i]! - lnMost;
    const power = (ended[i]! + open[i]!) * exp(shape * below);
    all += power;
    first += power * below;
    second += power * below * below;
  }
  return { all, first, second, lnMost };
}

/** The root of the profile likelihood in the shape: rising, so Newton's steps are held in a bracket. */
function fitWeibull(sums: LifetimeSums): FittedShape {
  const family = "weibull";
  const { ended, sumLn } = sums;
  const lnMost = sums.ln.at(-1)!;
  const meanLn = sumLn / ended - lnMost;
  let [lo, hi] = [1e-3, 1e4];
  let shape = 1;
  for (let step = 0; step < 100; step++) {
    const { all, first, second } = powerSums(sums, shape);
    const ratio = first / all;
    const slope = ratio - 1 / shape - meanLn;
    if (slope > 0) hi = shape;
    else lo = shape;
    const next = shape - slope / (second / all - ratio * ratio + 1 / (shape * shape));
    const to = next > lo && next < hi ? next : (lo + hi) / 2;
    if (Math.abs(to - shape) <= 1e-13 * shape) break;
    shape = to;
  }
  const { all } = powerSums(sums, shape);
  return { family, shape, scale: exp(lnMost + ln(all / ended) / shape) };
}
