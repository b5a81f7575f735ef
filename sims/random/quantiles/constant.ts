import type { Constant } from "../distributions/constant.ts";
import type { QuantileFamily } from "./QuantileFamily.ts";

export const constant: QuantileFamily<Constant> = {
  quantile: (d) => d.value,
};
