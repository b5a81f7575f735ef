import exp from "@stdlib/math-base-special-exp";
import pow from "@stdlib/math-base-special-pow";
import { cumulativeHazard } from "../distributions/cumulativeHazard.ts";
import { scaleOf, shapeOf, weibullQuantile, type Weibull } from "../distributions/weibull.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const weibull: QuantileFamily<Weibull> = {
  quantile: weibullQuantile,
  density: (d) => {
    const shape = shapeOf(d);
    const scale = scaleOf(d);
    return (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
      const power = pow(x / scale, shape);
      return ((shape * power) / x) * exp(-power);
    };
  },
  nodes: (d) => {
    const power = 1 / shapeOf(d);
    const scale = scaleOf(d);
    return (p) => scale * pow(cumulativeHazard(p), power);
  },
};
