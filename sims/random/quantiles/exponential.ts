import exp from "@stdlib/math-base-special-exp";
import { cumulativeHazard } from "../distributions/cumulativeHazard.ts";
import type { Exponential } from "../distributions/exponential.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const exponential: QuantileFamily<Exponential> = {
  quantile: (d, p) => d.mean * cumulativeHazard(p),
  density: (d) => (x) => (x < 0 ? 0 : exp(-x / d.mean) / d.mean),
};
