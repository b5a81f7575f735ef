import type { Estimate, Interval } from "../../sims/summary/Result.ts";

/** The interval of an estimate; from −∞ to ∞ where a single world allows none. */
export function intervalOf({ ci95 }: Estimate): Interval {
  return ci95 ?? [-Infinity, Infinity];
}
