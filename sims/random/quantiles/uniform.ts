import type { Uniform } from "../distributions/uniform.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const uniform: QuantileFamily<Uniform> = {
  quantile: (d, p) => d.min + (d.max - d.min) * p,
  density: (d) => (x) => (x < d.min || x > d.max ? 0 : 1 / (d.max - d.min)),
};
