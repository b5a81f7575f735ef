import { tQuantile } from "../random/normal.ts";
import type { Estimate, Interval } from "./Result.ts";

/**
 * An estimate with what each world (or section of worlds) contributes to its error: `influence`
 * sums to zero, and the variance of `value` is Σ influence² / (R(R − 1)). Estimators add and
 * subtract member by member, which is the delta method.
 */
export interface Estimator {
  readonly value: number;
  readonly influence: Float64Array;
}

/**
 * Ratio of sums scale · ΣA / ΣN over worlds, with clustered errors z_r = A_r − θN_r (Cochran 1977
 * §6.3; Law 2015 §10.2). Worlds with N_r = 0 are kept. Undefined if ΣN is 0: there is nothing to
 * take a mean of. Sums run in the order of the worlds.
 */
export function ratio(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  scale = 1,
): Estimator | undefined {
  const worlds = numerators.length;
  let above = 0;
  let below = 0;
  for (let r = 0; r < worlds; r++) {
    above += numerators[r] ?? 0;
    below += denominators[r] ?? 0;
  }
  if (below === 0) return undefined;
  const theta = above / below;
  const factor = (scale * worlds) / below;
  const influence = new Float64Array(worlds);
  for (let r = 0; r < worlds; r++) {
    influence[r] = ((numerators[r] ?? 0) - theta * (denominators[r] ?? 0)) * factor;
  }
  return { value: scale * theta, influence };
}

/** `a` − `b` of the same worlds: common luck cancels world by world, denominators may differ. */
export function difference(a: Estimator, b: Estimator): Estimator {
  const influence = new Float64Array(a.influence.length);
  for (let r = 0; r < influence.length; r++) {
    influence[r] = (a.influence[r] ?? 0) - (b.influence[r] ?? 0);
  }
  return { value: a.value - b.value, influence };
}

/** Standard error of the value; undefined for fewer than two worlds. */
export function standardError({ influence }: Estimator): number | undefined {
  const worlds = influence.length;
  if (worlds < 2) return undefined;
  let squares = 0;
  for (let r = 0; r < worlds; r++) squares += square(influence[r] ?? 0);
  return Math.sqrt(squares / (worlds * (worlds - 1)));
}

/** The mean and its 95 % interval by Student's t with R − 1 degrees of freedom; no interval for R < 2. */
export function estimate(estimator: Estimator): Estimate {
  const error = standardError(estimator);
  if (error === undefined) return { mean: estimator.value };
  return {
    mean: estimator.value,
    ci95: around(estimator.value, t975(estimator.influence.length - 1) * error),
  };
}

export function square(x: number): number {
  return x * x;
}

export function around(centre: number, halfWidth: number): Interval {
  return [centre - halfWidth, centre + halfWidth];
}

const t975ByDegrees = new Map<number, number>();

/** 97.5 % quantile of Student's t; kept, because its inversion is slow. */
export function t975(degrees: number): number {
  let value = t975ByDegrees.get(degrees);
  if (value === undefined) {
    value = tQuantile(0.975, degrees);
    t975ByDegrees.set(degrees, value);
  }
  return value;
}
