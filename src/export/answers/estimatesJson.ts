import { pointDifference, pointEstimate } from "../../../sims/index.ts";
import type { Arm, Crossings, MeasureId, PointSums } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { pairsOf } from "../../sweeps/pairs.ts";

/** What is asked of every point. */
export interface Asked {
  readonly arms: readonly Arm[];
  readonly measures: readonly MeasureId[];
}

/** A point's arms and differences, each by measure; null where there is nothing to take a mean of. */
export function estimatesJson(sums: PointSums, { arms, measures }: Asked): object {
  const byMeasure = (estimate: (id: MeasureId) => Estimate | undefined): object =>
    Object.fromEntries(measures.map((id) => [id, estimateJson(estimate(id))]));
  return {
    arms: Object.fromEntries(
      arms.map((arm) => [arm, byMeasure((id) => pointEstimate(sums, arm, id))]),
    ),
    difference: Object.fromEntries(
      pairsOf(arms).map(({ arm, base }) => [
        `${arm}-${base}`,
        byMeasure((id) => pointDifference(sums, arm, base, id)),
      ]),
    ),
  };
}

function estimateJson(estimate: Estimate | undefined): object | null {
  return estimate ? { ci95: null, ...estimate } : null;
}

/** Crossings with keys that stay as they are: what there is none of is null. */
export function crossingsJson({ throughout, ...found }: Crossings): object {
  return { ...found, throughout: throughout ?? null };
}
