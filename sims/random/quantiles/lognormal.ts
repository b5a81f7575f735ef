import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import { sigmaOf, type Lognormal } from "../distributions/lognormal.ts";
import { LN_SQRT_TWO_PI, normalQuantile } from "../normal.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const lognormal: QuantileFamily<Lognormal> = {
  quantile: (d, p) => d.median * exp(sigmaOf(d) * normalQuantile(p)),
  density: (d) => {
    const sigma = sigmaOf(d);
    return (x) => {
      if (x <= 0) return 0;
      const z = ln(x / d.median) / sigma;
      return exp(-0.5 * z * z - LN_SQRT_TWO_PI) / (x * sigma);
    };
  },
  nodes: (d) => {
    const sigma = sigmaOf(d);
    return (_p, z) => d.median * exp(sigma * z);
  },
};
