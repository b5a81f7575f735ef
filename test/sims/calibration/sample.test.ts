import { describe, expect, it } from "vitest";
import {
  kolmogorovSmirnov,
  sampleMean,
  sampleQuantile,
  thinned,
  wasserstein,
} from "../../../sims/calibration/sample.ts";

describe("distances of two samples", () => {
  it.each([
    // the same, apart, one value moved, and samples of unequal size with a tie
    [[1, 2, 3], [1, 2, 3], 0, 0],
    [[0, 1], [10, 11], 1, 10],
    [[0, 0, 0, 0], [0, 0, 0, 4], 0.25, 1],
    [[1, 2], [2, 2, 2, 3], 0.5, 0.75],
  ])("of %j and %j are %d and %d, either way round", (a, b, largest, area) => {
    expect(kolmogorovSmirnov(a, b)).toBeCloseTo(largest, 12);
    expect(kolmogorovSmirnov(b, a)).toBeCloseTo(largest, 12);
    expect(wasserstein(a, b)).toBeCloseTo(area, 12);
    expect(wasserstein(b, a)).toBeCloseTo(area, 12);
  });

  it("do not grow by more than one part when a sample is thinned", () => {
    const long = Array.from({ length: 5000 }, (_, i) => (i * i) / 1e6);
    const short = thinned(long, 200);
    expect(kolmogorovSmirnov(long, short)).toBeLessThanOrEqual(1 / 200);
    expect(sampleMean(short)).toBeCloseTo(sampleMean(long), 2);
  });
});

describe("sampleQuantile", () => {
  it("is linear between the values, and the ends are the ends", () => {
    const sample = [1, 2, 4, 8];
    expect([0, 0.5, 0.75, 1].map((p) => sampleQuantile(sample, p))).toEqual([1, 3, 5, 8]);
  });
});
