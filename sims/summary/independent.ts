import { adjust, type Observed } from "./adjust.ts";
import { around, square, t975 } from "./ratio.ts";
import type { Estimate } from "./Result.ts";

/** What Welch's interval needs of one sample. */
interface Sample {
  readonly mean: number;
  /** Standard error of the mean, and the degrees of freedom it was told with. */
  readonly error: number;
  readonly degrees: number;
}

/**
 * The difference a − b of two arms whose worlds are independent samples, each adjusted by its own
 * control alone. Variances add up; Student's t has the degrees of freedom of Welch (1947, Biometrika
 * 34:28) and Satterthwaite, rounded down. The paired formula of `difference` would hold the truth as
 * often, but it estimates a covariance that is known to be 0, and has half the degrees of freedom.
 * No interval for fewer than two worlds.
 */
export function independentDifference(a: Observed, b: Observed): Estimate {
  const [first, second] = [adjustedAlone(a), adjustedAlone(b)];
  const mean = first.mean - second.mean;
  if (!first.ci95 || !second.ci95) return { mean };
  const [x, y] = [sampleOf(first, a), sampleOf(second, b)];
  const [u, v] = [square(x.error), square(y.error)];
  const sum = u + v;
  if (sum === 0) return { mean, ci95: [mean, mean] };
  const degrees = Math.floor(square(sum) / (square(u) / x.degrees + square(v) / y.degrees));
  return { mean, ci95: around(mean, t975(Math.max(1, degrees)) * Math.sqrt(sum)) };
}

/** An arm adjusted without another to tell the slope from. */
function adjustedAlone({ estimator, control }: Observed): Estimate {
  return adjust(estimator, undefined, control);
}

/** The error behind an interval: the regression on a control takes one degree of freedom more. */
function sampleOf({ mean, ci95 }: Estimate, { estimator, control }: Observed): Sample {
  const degrees = estimator.influence.length - (control ? 2 : 1);
  const [lo, hi] = ci95 ?? [mean, mean];
  return { mean, error: (hi - lo) / 2 / t975(degrees), degrees };
}
