import exp from "@stdlib/math-base-special-exp";
import stdlibNormalCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibNormalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import stdlibTQuantile from "@stdlib/stats-base-dists-t-quantile";

export const LN_SQRT_TWO_PI = 0.9189385332046728;
/** The standard normal stays below it with 97.5 %. */
export const Z95 = 1.959963984540054;

/** The standard normal quantile of `p` in (0, 1). */
export function normalQuantile(p: number): number {
  const z = stdlibNormalQuantile(p, 0, 1);
  if (p > 0.01) return z;
  // The library works from 1 − 2p and loses digits here; one step of Newton's gives them back.
  return z + (p - normalCdf(z)) / exp(-0.5 * z * z - LN_SQRT_TWO_PI);
}

/** The probability that a standard normal is at most `x`. */
export function normalCdf(x: number): number {
  return stdlibNormalCdf(x, 0, 1);
}

/** The quantile of `p` in (0, 1) of Student's t with `degrees` > 0 degrees of freedom. */
export function tQuantile(p: number, degrees: number): number {
  return stdlibTQuantile(p, degrees);
}
