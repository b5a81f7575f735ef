import erfc from "@stdlib/math-base-special-erfc";
import exp from "@stdlib/math-base-special-exp";
import gammainc from "@stdlib/math-base-special-gammainc";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";
import type { Share } from "../units.ts";
import { LN_SQRT_TWO_PI } from "../random/normal.ts";

/** The families that are fitted. */
export const FITTED = ["exponential", "lognormal", "gamma", "weibull"] as const;
export type Fitted = (typeof FITTED)[number];

/** A family with its two numbers: shape (the logarithm's standard deviation of a lognormal; 1 of an exponential) and scale (the median of a lognormal). */
export interface FittedShape {
  readonly family: Fitted;
  readonly shape: number;
  readonly scale: number;
}

/** Below this a probability is told by its logarithm's asymptote. */
const TINY = 1e-280;
const SQRT1_2 = 0.7071067811865476;

/** The natural logarithm of the share that lasts longer than t > 0. */
export function lnSurvival({ family, shape, scale }: FittedShape, t: number): number {
  const x = t / scale;
  switch (family) {
    case "exponential":
      return -x;
    case "weibull":
      return -pow(x, shape);
    case "lognormal": {
      const z = ln(x) / shape;
      const tail = 0.5 * erfc(z * SQRT1_2);
      return tail > TINY ? ln(tail) : -0.5 * z * z - ln(z) - LN_SQRT_TWO_PI;
    }
    case "gamma": {
      const tail = gammainc(x, shape, true, true);
      return tail > TINY ? ln(tail) : (shape - 1) * ln(x) - x - gammaln(shape);
    }
  }
}

/** The share that lasts longer than t. */
export function survivalOf(shape: FittedShape, t: number): Share {
  return t <= 0 ? 1 : exp(lnSurvival(shape, t));
}
