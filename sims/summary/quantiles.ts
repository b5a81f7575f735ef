import { BINS_PER_DAY, COST_BINS, COST_STEP, LAST_DAY } from "../measures/grids.ts";
import type { Interval } from "./Result.ts";
import { square, t975 } from "./ratio.ts";

/** Histograms of sections (a section is a world, or several) over the same bins, and their running sums. */
export interface SectionCounts {
  readonly sections: number;
  readonly bins: number;
  /** Weight of section s in bin b or before it: cumulated[s][b]. */
  readonly cumulated: readonly Float64Array[];
  /** Weight of each section. */
  readonly totals: Float64Array;
  /** Weight of all sections in bin b or before it. */
  readonly pooled: Float64Array;
}

/** Sums of the values up to and with each. */
export function runningSum(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  return Float64Array.from(values, (value) => (sum += value));
}

/** Sections by the running sums of their histograms. */
export function sectionCounts(cumulated: readonly Float64Array[]): SectionCounts {
  const bins = cumulated[0]?.length ?? 0;
  const pooled = new Float64Array(bins);
  for (const sums of cumulated) {
    for (let b = 0; b < bins; b++) pooled[b] = pooled[b]! + sums[b]!;
  }
  const totals = Float64Array.from(cumulated, (sums) => sums[bins - 1] ?? 0);
  return { sections: cumulated.length, bins, cumulated, totals, pooled };
}

/** First bin from `from` on for which `reached` holds, if it holds from some bin on; the last bin at the latest. */
export function firstBin(from: number, last: number, reached: (bin: number) => boolean): number {
  let low = from;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first bin whose cumulated share reaches p. */
export function quantileBin(cumulated: ArrayLike<number>, p: number): number {
  const last = cumulated.length - 1;
  const target = p * (cumulated[last] ?? 0);
  return firstBin(0, last, (bin) => (cumulated[bin] ?? 0) >= target);
}

/**
 * Age in days at the upper edge of a bin of the time histogram. The last bin (later than a year, or
 * never) is read as 365, the restricted value.
 */
export function dayOfBin(bin: number): number {
  return Math.min(bin / BINS_PER_DAY, LAST_DAY);
}

/** Cost per 100 at the upper edge of a bin; the last bin (dearer than the grid) is read as the grid's end, 50. */
export function costOfBin(bin: number): number {
  return Math.min(bin, COST_BINS - 2) / Math.round(1 / COST_STEP);
}

/**
 * Bins of the 95 % interval of the pooled quantile p: the bins at which "the share up to here is p"
 * is not rejected, by the clustered error of that share (Woodruff 1952; the error is taken at the
 * bin tested, as in Francisco & Fuller 1991, because time to cash has atoms). Undefined for fewer
 * than two sections.
 */
export function quantileInterval(counts: SectionCounts, p: number): Interval | undefined {
  const { sections, bins, cumulated, totals, pooled } = counts;
  if (sections < 2) return undefined;
  const total = pooled[bins - 1] ?? 0;
  const t = t975(sections - 1);
  const margin = (bin: number): number => {
    const share = (pooled[bin] ?? 0) / total;
    let squares = 0;
    for (let s = 0; s < sections; s++) {
      squares += square((cumulated[s]?.[bin] ?? 0) - share * (totals[s] ?? 0));
    }
    return (t * Math.sqrt((squares * sections) / (sections - 1))) / total;
  };
  const share = (bin: number): number => (pooled[bin] ?? 0) / total;
  const middle = quantileBin(pooled, p);
  return [
    firstBin(0, middle, (bin) => share(bin) + margin(bin) >= p),
    firstBin(middle, bins - 1, (bin) => share(bin) - margin(bin) >= p),
  ];
}
