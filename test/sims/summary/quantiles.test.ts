import { expect, it } from "vitest";
import { COST_BINS, TIME_BINS } from "../../../sims/measures/grids.ts";
import {
  costOfBin,
  dayOfBin,
  firstBin,
  quantileBin,
  quantileInterval,
  runningSum,
  sectionCounts,
} from "../../../sims/summary/quantiles.ts";
import { coverage, fourErrors, testDraw } from "./coverage.ts";

it("a quantile is the first bin whose cumulated share reaches p", () => {
  const cumulated = [0, 2, 2, 4, 4];
  expect(quantileBin(cumulated, 0.5)).toBe(1);
  expect(quantileBin(cumulated, 0.51)).toBe(3);
  expect(quantileBin(cumulated, 1)).toBe(3);
  expect(quantileBin(cumulated, 0)).toBe(0);
  expect(firstBin(2, 9, () => false)).toBe(9);
});

it("bins are read at their upper edge: eighths of a day to 365, hundredths of cost to 50", () => {
  expect([0, 1, 8, TIME_BINS - 2, TIME_BINS - 1].map(dayOfBin)).toEqual([0, 0.125, 1, 365, 365]);
  expect([0, 7, 5000, COST_BINS - 1].map(costOfBin)).toEqual([0, 0.07, 50, 50]);
});

it("one section has no interval", () => {
  expect(quantileInterval(sectionCounts([[1, 2, 3]].map(runningSum)), 0.5)).toBeUndefined();
});

it("the interval holds the quantile and lies within the bins, for any p", () => {
  const histograms = Array.from({ length: 12 }, (_, r) =>
    Array.from({ length: 30 }, (_, b) => Math.floor(4 * testDraw(0, r, 220, b))),
  );
  const counts = sectionCounts(histograms.map(runningSum));
  for (const p of [0.01, 0.05, 0.5, 0.9, 0.99, 1]) {
    const [low, high] = quantileInterval(counts, p)!;
    const bin = quantileBin(counts.pooled, p);
    expect(low).toBeLessThanOrEqual(bin);
    expect(high).toBeGreaterThanOrEqual(bin);
    expect(high).toBeLessThan(30);
  }
});

/** Worlds of 5 to 24 cases in 200 bins with a shock in common; one case in `atom` falls into bin 120. */
function experiment(e: number, worlds: number, atom: number): number[][] {
  return Array.from({ length: worlds }, (_, r) => {
    const histogram = new Array<number>(202).fill(0);
    const cases = 5 + Math.floor(20 * testDraw(e, r, 221));
    const shock = 60 * testDraw(e, r, 222);
    for (let k = 0; k < cases; k++) {
      const spread = Math.ceil(shock + 140 * testDraw(e, r, 223, k));
      const bin = testDraw(e, r, 224, k) < atom ? 120 : spread;
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
    return histogram;
  });
}

it("the Woodruff interval of the median holds it 95 times in 100 without atoms", () => {
  const experiments = 2000;
  // The median of shock + spread lies at 100, by symmetry; up to 100 is half.
  const held = coverage(experiments, (e) => {
    const [low, high] = quantileInterval(sectionCounts(experiment(e, 40, 0).map(runningSum)), 0.5)!;
    return low <= 100 && 100 <= high;
  });
  expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(experiments));
});

it("it covers at least as often when the quantile is an atom, and just below one", () => {
  const experiments = 1000;
  for (const p of [0.5, 0.44]) {
    // 30 % in the atom at 120: shares run to 0.7 F(119) < p ≤ 0.7 F(120) + 0.3, or stay below the atom.
    const truth = trueQuantile(0.3, p);
    const held = coverage(experiments, (e) => {
      const [low, high] = quantileInterval(
        sectionCounts(experiment(e, 40, 0.3).map(runningSum)),
        p,
      )!;
      return low <= truth && truth <= high;
    });
    expect(held).toBeGreaterThan(0.95 - fourErrors(experiments));
  }
});

/** By adding up the exact distribution of ceil(60u + 140v), on a fine grid of u. */
function trueQuantile(atom: number, p: number): number {
  const grid = 6000;
  for (let bin = 1; bin <= 200; bin++) {
    let share = 0;
    for (let i = 0; i < grid; i++) {
      const v = (bin - (60 * (i + 0.5)) / grid) / 140;
      share += Math.min(1, Math.max(0, v)) / grid;
    }
    if ((1 - atom) * share + (bin >= 120 ? atom : 0) >= p) return bin;
  }
  return 201;
}
