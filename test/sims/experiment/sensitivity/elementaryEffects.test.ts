import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementaryEffects } from "../../../../sims/experiment/sensitivity/elementaryEffects.ts";
import { STEP, trajectory } from "../../../../sims/experiment/sensitivity/morrisDesign.ts";
import { exactly } from "../../../../sims/experiment/sensitivity/noise.ts";
import { normalQuantile } from "../../../../sims/random/normal.ts";
import { uniform } from "../../../../sims/random/threefry.ts";
import type { Estimator } from "../../../../sims/summary/ratio.ts";
import { linear, sobolG, type Known } from "./knownFunctions.ts";

function walks(
  { inputs, of }: Known,
  n: number,
  seed: number,
  answer: (value: number, sample: number, point: number) => Estimator = exactly,
) {
  return Array.from({ length: n }, (_, sample) => {
    const way = trajectory(seed, sample, inputs);
    return { trajectory: way, answers: way.points.map((u, i) => answer(of(u), sample, i)) };
  });
}

describe("Morris' elementary effects", () => {
  it("of a linear function are its coefficients, without any spread", () => {
    const found = elementaryEffects(walks(linear([3, -2, 0]), 5, 1), 3);
    [3, -2, 0].forEach((b, i) => {
      expect(found[i]!.mu.value).toBeCloseTo(b, 10);
      expect(found[i]!.muStar.value).toBeCloseTo(Math.abs(b), 10);
      expect(found[i]!.sigma).toBeCloseTo(0, 6);
    });
  });

  it("tell what cancels on average from what does nothing", () => {
    // (u − ½)² falls, then rises; u₁·u₂ has an effect that depends on the other.
    const known: Known = {
      ...linear([0, 0, 0, 0]),
      of: (u) => 8 * (u[0]! - 0.5) ** 2 + 6 * u[1]! * u[2]!,
    };
    const n = 4000;
    const [bowl, product, , nothing] = elementaryEffects(walks(known, n, 2), 4);
    // From {0, 1/3} a step of 2/3 up: 8((x + 2/3 − ½)² − (x − ½)²)/(2/3) = 8(2x − 1/3) = ∓8/3.
    expect(Math.abs(bowl!.mu.value)).toBeLessThan(4 * bowl!.mu.error);
    expect(bowl!.muStar.value).toBeCloseTo(8 / 3, 10);
    expect(bowl!.sigma).toBeCloseTo(8 / 3, 2);
    // The effect is 6 times the other's level, which is each of 0, 1/3, 2/3, 1 equally often.
    expect(Math.abs(product!.mu.value - 3)).toBeLessThan(4 * product!.mu.error);
    expect(product!.mu.error).toBeLessThan(0.05);
    expect(Math.abs(product!.sigma - 6 * Math.sqrt(5 / 36))).toBeLessThan(0.1);
    expect(nothing!.muStar.value).toBe(0);
  });

  it("rank the inputs of Sobol's g by how much they matter", () => {
    const a = [99, 0, 9, 1];
    const found = elementaryEffects(walks(sobolG(a), 200, 3), 4).map(({ muStar }) => muStar.value);
    const order = [1, 3, 2, 0];
    expect([...order].sort((i, j) => found[j]! - found[i]!)).toEqual(order);
  });

  it("have the noise of simulated answers told beside them", () => {
    const noisy = (value: number, sample: number, point: number): Estimator => {
      const worlds = Array.from(
        { length: 5 },
        (_, r) => value + normalQuantile(uniform(4, sample, point, r, 0)),
      );
      const mean = worlds.reduce((sum, y) => sum + y, 0) / 5;
      return { value: mean, influence: Float64Array.from(worlds, (y) => y - mean) };
    };
    const [some, none] = elementaryEffects(walks(linear([3, 0]), 2000, 4, noisy), 2);
    // Of two answers with a variance of 1/5 each, over the step.
    const noise = Math.sqrt(2 / 5) / STEP;
    expect(some!.noise).toBeCloseTo(noise, 1);
    expect(none!.sigma).toBeLessThan(0.35 * noise);
    // An input that does nothing: the mean of |noise|.
    expect(none!.muStar.value).toBeCloseTo(noise * Math.sqrt(2 / Math.PI), 1);
  });

  it("need two trajectories", () => {
    expect(() => elementaryEffects(walks(linear([1]), 1, 1), 1)).toThrow("expected 2 or more");
  });
});

describe("Morris' design", () => {
  it("moves each input once, by one step, and stays on four levels", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.integer({ min: 1, max: 12 }),
        (seed, sample, k) => {
          const { points, moves } = trajectory(seed, sample, k);
          expect(moves.map(({ input }) => input).sort((a, b) => a - b)).toEqual([
            ...Array(k).keys(),
          ]);
          points.forEach((point, i) => {
            for (const u of point) expect(Math.abs(3 * u - Math.round(3 * u))).toBeLessThan(1e-12);
            expect(Math.min(...point)).toBeGreaterThan(-1e-12);
            expect(Math.max(...point)).toBeLessThan(1 + 1e-12);
            const move = moves[i];
            if (!move) return;
            const next = points[i + 1]!;
            point.forEach((u, input) => {
              expect(next[input]! - u).toBeCloseTo(input === move.input ? move.by : 0, 12);
            });
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
