import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import type { Days, Share } from "../units.ts";

const YEAR: Days = 365;

/** Bass diffusion of membership: coefficients a year, and how long the network had been open at the start, in years. */
export interface Diffusion {
  /** p: joining by oneself; above 0. */
  readonly innovation: number;
  /** q: joining because others have. */
  readonly imitation: number;
  readonly age: number;
}

/** F(t): the share of those who ever join that has joined by day t (Bass 1969, equation for cumulative adoption). */
export function joinedShare({ innovation: p, imitation: q, age }: Diffusion, t: Days): Share {
  const years = age + t / YEAR;
  if (years <= 0) return 0;
  const e = exp(-(p + q) * years);
  return (1 - e) / (1 + (q / p) * e);
}

/** The day by which a share v below 1 of those who ever join has joined: the inverse of F, 0 for before the start. */
export function joinDay({ innovation: p, imitation: q, age }: Diffusion, v: Share): Days {
  const years = ln((1 + (q / p) * v) / (1 - v)) / (p + q);
  return Math.max(0, (years - age) * YEAR);
}
