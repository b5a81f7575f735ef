import type { Distribution, FamilyName } from "../distributions/Distribution.ts";
import { constant } from "./constant.ts";
import { empirical } from "./empirical.ts";
import { exponential } from "./exponential.ts";
import { gamma } from "./gamma.ts";
import { lognormal } from "./lognormal.ts";
import { pert } from "./pert.ts";
import type { NodeQuantile, QuantileFamily } from "./QuantileFamily.ts";
import { triangular } from "./triangular.ts";
import { uniform } from "./uniform.ts";
import { weibull } from "./weibull.ts";

export type { NodeQuantile } from "./QuantileFamily.ts";

type Member<Name extends FamilyName> = Extract<Distribution, { readonly family: Name }>;

const FAMILIES: { readonly [Name in FamilyName]: QuantileFamily<Member<Name>> } = {
  constant,
  uniform,
  triangular,
  pert,
  exponential,
  lognormal,
  gamma,
  weibull,
  empirical,
};

/** The family's functions, typed for any member: the registry pairs each name with its own type. */
function familyOf(d: Distribution): QuantileFamily<Distribution> {
  return FAMILIES[d.family] as unknown as QuantileFamily<Distribution>;
}

/** The quantile of `p` in (0, 1), in the distribution's own unit. Exact, and slow for some families. */
export function quantile(d: Distribution, p: number): number {
  return familyOf(d).quantile(d, p);
}

/**
 * The probability density as a function of a value in the distribution's own unit; it may be infinite
 * at an end. Undefined for constants and tables, and where all values are one.
 */
export function density(d: Distribution): ((x: number) => number) | undefined {
  if ("min" in d && d.min === d.max) return undefined;
  return familyOf(d).density?.(d);
}

/** A quantile function made for thousands of points; see `NodeQuantile`. */
export function nodeQuantile(d: Distribution): NodeQuantile {
  const family = familyOf(d);
  return family.nodes?.(d) ?? ((p) => family.quantile(d, p));
}
