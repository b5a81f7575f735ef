import type { Triangular } from "../distributions/triangular.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const triangular: QuantileFamily<Triangular> = {
  quantile: (d, p) => {
    const range = d.max - d.min;
    const left = d.mode - d.min;
    if (p * range < left) return d.min + Math.sqrt(p * range * left);
    return d.max - Math.sqrt((1 - p) * range * (d.max - d.mode));
  },
  density: (d) => {
    const peak = 2 / (d.max - d.min);
    return (x) => {
      if (x < d.min || x > d.max) return 0;
      if (x < d.mode) return (peak * (x - d.min)) / (d.mode - d.min);
      return x === d.mode ? peak : (peak * (d.max - x)) / (d.max - d.mode);
    };
  },
};
