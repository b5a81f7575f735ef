import type { Findings } from "../../../sims/summary/Result.ts";
import { roundedTop } from "./curveLayout.ts";
import { lastDay } from "./lastDay.ts";
import { pairCurves } from "./pair.ts";

/** Where the axes of small multiples end, the same for all of them. */
export interface SharedAxes {
  readonly lastDay: number;
  /** Cost per 100 of invoice. */
  readonly costTop: number;
}

/** Axes that hold the curves and bands of all the findings. */
export function sharedAxes(all: readonly Findings[]): SharedAxes {
  const curves = (which: "time" | "cost") =>
    all.flatMap((findings) => {
      const both = pairCurves(findings, which);
      return both ? [both.base.curve, both.other.curve] : [];
    });
  const end = lastDay([...curves("time"), ...curves("cost")]);
  const costs = curves("cost").map(({ hi }) => hi);
  return { lastDay: end, costTop: roundedTop(costs, end) };
}
