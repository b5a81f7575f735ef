/**
 * The quantile of p in (0, 1). `z` is the standard normal quantile of the same p: some families are
 * cheaper through it.
 */
export type NodeQuantile = (p: number, z: number) => number;

/** How the values of a family of distributions are spread, in the distribution's own unit. */
export interface QuantileFamily<D> {
  readonly quantile: (d: D, p: number) => number;
  /** The probability density at x, which may be infinite at an end; none where there are atoms. */
  readonly density?: (d: D) => (x: number) => number;
  /** A faster quantile for thousands of points at once, where there is one. */
  readonly nodes?: (d: D) => NodeQuantile;
}
