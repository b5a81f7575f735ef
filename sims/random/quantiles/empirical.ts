import { empiricalQuantile, type Empirical } from "../distributions/empirical.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const empirical: QuantileFamily<Empirical> = {
  quantile: empiricalQuantile,
};
