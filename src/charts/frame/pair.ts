import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { ArmResult, Curve, Result } from "../../../sims/summary/Result.ts";

/** A mean curve over days and its band; where there is none, the band is the curve itself. */
export interface BandedCurve {
  readonly mean: readonly number[];
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

export interface ArmCurve {
  readonly arm: ArmResult;
  readonly curve: BandedCurve;
}

/** The arms that the page compares. */
export const PAIR = ["T", "L"] as const satisfies readonly Arm[];
export type Pair<A> = Readonly<Record<(typeof PAIR)[number], A>>;

/** Both arms of a result with one of their curves; undefined if the experiment left one out. */
export function pair(result: Result, which: "time" | "cost"): Pair<ArmCurve> | undefined {
  const { T, L } = result.arms;
  const { T: curveT, L: curveL } = result.curves[which];
  if (!T || !L || !curveT || !curveL) return undefined;
  return { T: { arm: T, curve: banded(curveT) }, L: { arm: L, curve: banded(curveL) } };
}

function banded({ mean, lo = mean, hi = mean }: Curve): BandedCurve {
  return { mean, lo, hi };
}
