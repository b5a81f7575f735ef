/**
 * A door of its own for how values are spread: the functions behind it are as long as much of the
 * page, so that it loads them after its first script.
 */
export { density, quantile } from "./random/quantiles/quantile.ts";
