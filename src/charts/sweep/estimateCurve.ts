import { area, line } from "d3";
import type { Estimate } from "../../../sims/summary/Result.ts";

/** Estimates along an axis; undefined where there is nothing to take a mean of. */
export type Estimates = readonly (Estimate | undefined)[];

/** Estimates as drawn: a line through the means, a band of the intervals; a gap where there is nothing. */
export interface EstimateCurve {
  readonly line: string;
  readonly band: string;
  /** Height of each mean. */
  readonly ys: readonly (number | undefined)[];
}

/** Draws estimates that stand at `xs`, their heights by `y`. */
export function estimateCurve(
  estimates: Estimates,
  xs: readonly number[],
  y: (value: number) => number,
): EstimateCurve {
  const at = (i: number): Estimate | undefined => estimates[i];
  const x = (i: number): number => xs[i] ?? 0;
  const defined = (i: number): boolean => at(i) !== undefined;
  const bound = (i: number, side: 0 | 1): number => y(at(i)?.ci95?.[side] ?? at(i)?.mean ?? 0);
  const indices = xs.map((_, i) => i);
  const through = line<number>(x, (i) => y(at(i)?.mean ?? 0));
  const between = area<number>(
    x,
    (i) => bound(i, 0),
    (i) => bound(i, 1),
  );
  return {
    line: through.defined(defined).digits(2)(indices) ?? "",
    band: between.defined(defined).digits(2)(indices) ?? "",
    ys: indices.map((i) => {
      const estimate = at(i);
      return estimate && y(estimate.mean);
    }),
  };
}

/** What means and intervals reach from and to, with a little room; never nothing. */
export function extentOf(estimates: Estimates): [number, number] {
  const bounds = estimates.flatMap((estimate) =>
    estimate ? [estimate.mean, ...(estimate.ci95 ?? [])] : [],
  );
  if (bounds.length === 0) return [0, 1];
  const [lo, hi] = [Math.min(...bounds), Math.max(...bounds)];
  const room = lo < hi ? 0.04 * (hi - lo) : 0.5;
  return [lo - room, hi + room];
}
