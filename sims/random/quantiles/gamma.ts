import exp from "@stdlib/math-base-special-exp";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import { meanOf, shapeOf, type Gamma } from "../distributions/gamma.ts";
import { quantileByOde } from "../quantileByOde.ts";
import { SMALLEST_UNIFORM } from "../threefry.ts";
import type { NodeQuantile, QuantileFamily } from "./QuantileFamily.ts";

/** Solved once over ln x, which has the whole line for its range. */
function gammaNodes(d: Gamma): NodeQuantile {
  const shape = shapeOf(d);
  const scale = meanOf(d) / shape;
  const norm = gammaln(shape);
  const lnDensity = (x: number) => shape * x - exp(x) - norm;
  const low = ln(gammaQuantile(SMALLEST_UNIFORM, shape, 1));
  const high = ln(gammaQuantile(1 - SMALLEST_UNIFORM, shape, 1));
  const curve = quantileByOde(lnDensity, low, high);
  return (_p, z) => scale * exp(curve(z));
}

export const gamma: QuantileFamily<Gamma> = {
  quantile: (d, p) => {
    const shape = shapeOf(d);
    return (meanOf(d) / shape) * gammaQuantile(p, shape, 1);
  },
  density: (d) => {
    const shape = shapeOf(d);
    const scale = meanOf(d) / shape;
    const norm = gammaln(shape);
    return (x) => {
      if (x < 0) return 0;
      if (x === 0) return shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
      return exp((shape - 1) * ln(x / scale) - x / scale - norm) / scale;
    };
  },
  nodes: gammaNodes,
};
