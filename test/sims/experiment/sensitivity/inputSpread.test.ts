import { describe, expect, it } from "vitest";
import { inputSpread } from "../../../../sims/experiment/sensitivity/inputSpread.ts";
import { exactly } from "../../../../sims/experiment/sensitivity/noise.ts";
import { sobolIndices } from "../../../../sims/experiment/sensitivity/sobolIndices.ts";
import { normalQuantile } from "../../../../sims/random/normal.ts";
import { uniform } from "../../../../sims/random/threefry.ts";
import type { Estimator } from "../../../../sims/summary/ratio.ts";
import { linear, samplesOf, type Known } from "./knownFunctions.ts";

const WORLDS = 4;

/** A normal answer with mean 1 and variance 9, and luck with variance `noise`. */
function spreadOf(n: number, noise: number, seed = 5) {
  const normal: Known = { ...linear([1]), of: (u) => 1 + 3 * normalQuantile(u[0]!) };
  const lucky = (value: number, sample: number, corner: number): Estimator => {
    const worlds = Array.from({ length: WORLDS }, (_, r) => {
      const z = normalQuantile(uniform(seed, sample, corner, r, 0));
      return value + Math.sqrt(noise * WORLDS) * z;
    });
    const mean = worlds.reduce((sum, y) => sum + y, 0) / WORLDS;
    return { value: mean, influence: Float64Array.from(worlds, (y) => y - mean) };
  };
  const samples = samplesOf(normal, n, seed, [], noise > 0 ? lucky : exactly);
  return inputSpread(samples, sobolIndices(samples, seed), seed);
}

const TRUE = {
  p5: 1 + 3 * normalQuantile(0.05),
  p50: 1,
  p95: 1 + 3 * normalQuantile(0.95),
  below: 0.3694413401817636,
};

describe("the spread of an answer over its inputs", () => {
  it.each([0, 4])("is that of the inputs, whatever the luck (variance %i)", (noise) => {
    const found = spreadOf(4000, noise);
    expect(found.draws).toBe(8000);
    for (const of of ["p5", "p50", "p95", "below"] as const) {
      expect(Math.abs(found[of].value - TRUE[of])).toBeLessThan(4 * found[of].error);
      expect(found[of].error).toBeLessThan(0.12);
    }
  });

  it("keeps the interval of a share within 0 to 1, with some width where no draw lies below", () => {
    const far: Known = { ...linear([1]), of: (u) => 5 + u[0]! };
    const samples = samplesOf(far, 100, 5, [], exactly);
    const { below } = inputSpread(samples, sobolIndices(samples, 5), 5);
    expect(below.value).toBe(0);
    // Wilson: z² / (n + z²) for 0 of 100.
    expect(below.ci95).toEqual([0, expect.closeTo(0.037, 3)]);
    for (let seed = 1; seed <= 20; seed++) {
      const [lo, hi] = spreadOf(30, 1, seed).below.ci95;
      expect(lo).toBeGreaterThanOrEqual(0);
      expect(hi).toBeLessThanOrEqual(1);
    }
  });

  it("would be too wide with the luck left in: four errors are narrow enough to see it", () => {
    const { p5 } = spreadOf(4000, 4);
    const wide = 1 + Math.sqrt(13) * normalQuantile(0.05);
    expect(Math.abs(p5.value - wide)).toBeGreaterThan(4 * p5.error);
  });

  it("has intervals that hold the truth about as often as they say", () => {
    let held = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const { p5, p50, p95 } = spreadOf(150, 1, seed);
      if (Math.abs(p5.value - TRUE.p5) < 1.96 * p5.error) held++;
      if (Math.abs(p50.value - TRUE.p50) < 1.96 * p50.error) held++;
      if (Math.abs(p95.value - TRUE.p95) < 1.96 * p95.error) held++;
    }
    expect(held / 600).toBeGreaterThan(0.88);
    expect(held / 600).toBeLessThan(0.99);
  });
});
