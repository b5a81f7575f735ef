import { describe, expect, it } from "vitest";
import { sobolIndices } from "../../../../sims/experiment/sensitivity/sobolIndices.ts";
import { corners, sobolPoint } from "../../../../sims/experiment/sensitivity/sobolDesign.ts";
import { normalQuantile } from "../../../../sims/random/normal.ts";
import { uniform } from "../../../../sims/random/threefry.ts";
import type { Estimator } from "../../../../sims/summary/ratio.ts";
import { ishigami, linear, samplesOf, sobolG, type Known } from "./knownFunctions.ts";

const SEED = 20261125;

const FUNCTIONS: readonly (readonly [string, Known, number])[] = [
  ["Ishigami's function", ishigami(), 0.02],
  ["Sobol's g", sobolG(), 0.03],
  ["a linear function", linear([4, 3, 2, 1, 0]), 0.02],
];

describe("Sobol's indices", () => {
  it.each(FUNCTIONS)("of %s lie within four standard errors of what they are", (_, known, most) => {
    const found = sobolIndices(samplesOf(known, 8192, SEED), SEED);
    expect(Math.abs(found.variance.value - known.variance)).toBeLessThan(4 * found.variance.error);
    expect(found.variance.error).toBeLessThan(0.05 * known.variance);
    known.first.forEach((first, i) => {
      const { first: s, total: t } = found.indices![i]!;
      // 1e-9 is for indices that are 0 to the last bit, and so is their error.
      expect(Math.abs(s.value - first)).toBeLessThan(4 * s.error + 1e-9);
      expect(Math.abs(t.value - known.total[i]!)).toBeLessThan(4 * t.error + 1e-9);
      // Four errors that any answer would pass prove nothing.
      expect(s.error).toBeLessThan(most);
      expect(t.error).toBeLessThan(most);
    });
  });

  it("have intervals that hold the truth about as often as they say", () => {
    const known = ishigami();
    const repeats = 300;
    const inside = { first: 0, total: 0 };
    for (let seed = 1; seed <= repeats; seed++) {
      const { indices } = sobolIndices(samplesOf(known, 128, seed), seed);
      indices!.forEach(({ first, total }, i) => {
        if (Math.abs(first.value - known.first[i]!) <= first.ci95[1] - first.value) inside.first++;
        if (Math.abs(total.value - known.total[i]!) <= total.ci95[1] - total.value) inside.total++;
      });
    }
    for (const held of [inside.first, inside.total]) {
      expect(held / (3 * repeats)).toBeGreaterThan(0.9);
      expect(held / (3 * repeats)).toBeLessThan(0.99);
    }
  });

  it("of a group count what its inputs do together", () => {
    const known = sobolG([0, 1, 4.5, 9]);
    const part = (a: number) => 1 / (3 * (1 + a) ** 2);
    const group = ((1 + part(0)) * (1 + part(1)) - 1) / known.variance;
    const rest = ((1 + part(4.5)) * (1 + part(9)) - 1) / known.variance;
    const samples = samplesOf(known, 4096, SEED, [
      [0, 1],
      [2, 3],
    ]);
    const [of, others] = sobolIndices(samples, SEED).indices!;
    expect(Math.abs(of!.first.value - group)).toBeLessThan(4 * of!.first.error);
    expect(Math.abs(of!.total.value - (1 - rest))).toBeLessThan(4 * of!.total.error);
    expect(Math.abs(others!.first.value - rest)).toBeLessThan(4 * others!.first.error);
    // Together they do more than the sum of what each does alone.
    expect(group).toBeGreaterThan(known.first[0]! + known.first[1]! + 2 * of!.first.error);
  });

  const WORLDS = 4;
  /** Luck that shifts all answers of a sample, and some that each answer has by itself. */
  function lucky(value: number, sample: number, corner: number): Estimator {
    const worlds = Array.from({ length: WORLDS }, (_, r) => {
      const z = (entity: number) => normalQuantile(uniform(SEED, sample, entity, r, 0));
      return value + 2 * z(0) + 1.5 * z(corner + 1);
    });
    const mean = worlds.reduce((sum, y) => sum + y, 0) / WORLDS;
    return { value: mean, influence: Float64Array.from(worlds, (y) => y - mean) };
  }

  it("are those of the inputs alone: the luck of simulated answers is taken off", () => {
    const known = linear([4, 3, 2, 1, 0]);
    const samples = samplesOf(known, 8192, SEED, undefined, lucky);
    const found = sobolIndices(samples, SEED);
    expect(Math.abs(found.variance.value - known.variance)).toBeLessThan(4 * found.variance.error);
    expect(found.noise).toBeCloseTo((2 ** 2 + 1.5 ** 2) / WORLDS, 1);
    known.first.forEach((share, i) => {
      const { first, total } = found.indices![i]!;
      expect(Math.abs(first.value - share)).toBeLessThan(4 * first.error);
      expect(Math.abs(total.value - share)).toBeLessThan(4 * total.error);
    });
    // Taken for answers without noise they would miss by far.
    const naive = sobolIndices(
      samples.map(({ a, b, mixed }) => {
        const bare = ({ value }: Estimator) => ({ value, influence: new Float64Array(0) });
        return { a: bare(a), b: bare(b), mixed: mixed.map(bare) };
      }),
      SEED,
    );
    expect(naive.variance.value - known.variance).toBeGreaterThan(4 * naive.variance.error);
    const last = naive.indices![4]!.total;
    expect(last.value).toBeGreaterThan(4 * last.error);
  });

  it("are absent where the variance is not told from nought", () => {
    const samples = samplesOf(linear([0, 0]), 64, SEED, undefined, lucky);
    expect(sobolIndices(samples, SEED).indices).toBeUndefined();
    expect(sobolIndices(samplesOf(linear([0, 0]), 64, SEED), SEED).indices).toBeUndefined();
  });

  it("need two base samples", () => {
    expect(() => sobolIndices(samplesOf(ishigami(), 1, SEED), SEED)).toThrow("expected 2 or more");
  });
});

describe("the design of Sobol's indices", () => {
  it("takes a factor's inputs from B and all others from A, and extends without a change", () => {
    const [a, b, mixed] = corners([[1, 2]]).map((corner) => sobolPoint(7, 3, 4, corner));
    expect([...mixed!]).toEqual([a![0], b![1], b![2], a![3]]);
    expect(a!.every((u, i) => u > 0 && u < 1 && u !== b![i])).toBe(true);
    expect(sobolPoint(7, 3, 9, "a").slice(0, 4)).toEqual(a);
  });
});
