import exp from "@stdlib/math-base-special-exp";
import gammaln from "@stdlib/math-base-special-gammaln";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import type { Pert } from "../distributions/pert.ts";
import { quantileByOde } from "../quantileByOde.ts";
import { SMALLEST_UNIFORM } from "../threefry.ts";
import type { NodeQuantile, QuantileFamily } from "./QuantileFamily.ts";

/** The two shapes of the beta distribution behind it; they sum to 6. */
function betaShapes(d: Pert): readonly [number, number] {
  const lean = (4 * (d.mode - d.min)) / (d.max - d.min);
  return [1 + lean, 5 - lean];
}

/** Solved once over logit x, which has the whole line for its range. */
function pertNodes(d: Pert): NodeQuantile {
  const range = d.max - d.min;
  if (range === 0) return () => d.min;
  const [a, b] = betaShapes(d);
  const lnBeta = gammaln(a) + gammaln(b) - gammaln(a + b);
  const lnDensity = (x: number) => {
    const l = ln(1 + exp(-Math.abs(x)));
    return a * (Math.min(x, 0) - l) + b * (Math.min(-x, 0) - l) - lnBeta;
  };
  const low = betaQuantile(SMALLEST_UNIFORM, a, b);
  const room = betaQuantile(SMALLEST_UNIFORM, b, a); // 1 − x at the upper end, without loss of digits
  const curve = quantileByOde(lnDensity, ln(low / (1 - low)), ln((1 - room) / room));
  return (_p, z) => d.min + range / (1 + exp(-curve(z)));
}

export const pert: QuantileFamily<Pert> = {
  quantile: (d, p) => {
    if (d.max === d.min) return d.min;
    const [a, b] = betaShapes(d);
    return d.min + (d.max - d.min) * betaQuantile(p, a, b);
  },
  density: (d) => {
    const [a, b] = betaShapes(d);
    const range = d.max - d.min;
    const norm = exp(gammaln(a + b) - gammaln(a) - gammaln(b)) / range;
    return (x) => {
      const at = (x - d.min) / range;
      return at < 0 || at > 1 ? 0 : norm * pow(at, a - 1) * pow(1 - at, b - 1);
    };
  },
  nodes: pertNodes,
};
