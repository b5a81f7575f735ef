import type { Result } from "../../../sims/summary/Result.ts";

/** The longest mean time to cash of any arm, over all tiers and in each: the end of one axis for all of them. */
export function longestMean(result: Result): number {
  return Math.max(
    1,
    ...[result, ...result.byTier].flatMap(({ arms }) =>
      Object.values(arms).map((arm) => arm.timeToCash.mean),
    ),
  );
}
