import { uniform } from "../random/threefry.ts";
import { dayOfBin, firstBin } from "./quantiles.ts";
import type { SectionCounts } from "./quantiles.ts";
import type { Interval } from "./Result.ts";

/** Purpose of the named draws; the model's own lie below 250. */
const BOOTSTRAP_PURPOSE = 250;

/**
 * 95 % percentile interval of median(a) − median(b), in days: sections are drawn again with
 * replacement: the same ones in both arms, so that common luck stays paired, or each arm's by themselves
 * where worlds are `independent`. Draw k of sample i is named (seed, i, k), whatever else is computed.
 * Undefined for fewer than two sections.
 */
export function medianDifferenceInterval(
  a: SectionCounts,
  b: SectionCounts,
  seed: number,
  draws: number,
  independent = false,
): Interval | undefined {
  const sections = a.sections;
  if (sections < 2) return undefined;
  const medianA = resampledMedian(a);
  const medianB = resampledMedian(b);
  const times = new Float64Array(sections);
  const differences = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    drawAgain(times, seed, i, 0);
    const ofA = medianA(times);
    if (independent) drawAgain(times, seed, i, 1);
    differences[i] = ofA - medianB(times);
  }
  differences.sort();
  const cut = Math.ceil(0.025 * draws);
  return [differences[cut - 1] ?? NaN, differences[draws - cut] ?? NaN];
}

/** How often each section is drawn in sample `i`. */
function drawAgain(times: Float64Array, seed: number, i: number, attempt: number): void {
  const sections = times.length;
  times.fill(0);
  for (let k = 0; k < sections; k++) {
    const s = Math.floor(uniform(seed, i, k, BOOTSTRAP_PURPOSE, attempt) * sections);
    times[s] = (times[s] ?? 0) + 1;
  }
}

/** Median in days when section s counts `times[s]` times. Only the bins that a search visits are gathered. */
function resampledMedian(counts: SectionCounts): (times: Float64Array) => number {
  const { sections, bins, cumulated } = counts;
  const gathered: (Float64Array | undefined)[] = new Array<undefined>(bins).fill(undefined);
  const upTo = (bin: number, times: Float64Array): number => {
    let column = gathered[bin];
    if (column === undefined) {
      column = Float64Array.from(cumulated, (sums) => sums[bin] ?? 0);
      gathered[bin] = column;
    }
    let sum = 0;
    for (let s = 0; s < sections; s++) sum += column[s]! * times[s]!;
    return sum;
  };
  return (times) => {
    const half = upTo(bins - 1, times) / 2;
    return dayOfBin(firstBin(0, bins - 1, (bin) => upTo(bin, times) >= half));
  };
}
