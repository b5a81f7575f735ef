import type { Estimate } from "../../sims/summary/Result.ts";
import { intervalOf } from "./intervalOf.ts";

/** What a difference and its interval allow to be said. */
export type Verdict = "lower" | "higher" | "unclear" | "same";

/** "unclear" whenever the interval reaches zero; "same" when both arms agree in every world. */
export function verdict(estimate: Estimate): Verdict {
  const { mean } = estimate;
  const [lo, hi] = intervalOf(estimate);
  if (mean === 0 && lo === 0 && hi === 0) return "same";
  if (hi < 0) return "lower";
  if (lo > 0) return "higher";
  return "unclear";
}
