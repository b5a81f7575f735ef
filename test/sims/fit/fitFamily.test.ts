import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitFamily, lifetimeSums, logLikelihood } from "../../../sims/fit/fitFamily.ts";
import { lifetimesOf } from "../../../sims/fit/Lifetimes.ts";
import { FITTED, survivalOf, type FittedShape } from "../../../sims/fit/survivalOf.ts";
import { ENDED, OPEN } from "./freireich.ts";

const sumsOf = (ended: readonly number[], open: readonly number[] = []) =>
  lifetimeSums(lifetimesOf(ended, open));

/** Evenly spread uniforms in a fixed shuffled order: a sample without luck of an engine's own. */
function uniforms(n: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: n }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  });
}

/** By bisection on the survival itself, so that nothing of the fit is used. */
function drawn(of: FittedShape, u: number): number {
  let [lo, hi] = [0, 1e6];
  for (let i = 0; i < 90; i++) {
    const middle = (lo + hi) / 2;
    if (survivalOf(of, middle) > u) lo = middle;
    else hi = middle;
  }
  return hi;
}

describe("maximum likelihood with open durations", () => {
  it("of an exponential is all time by what ended", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 99 })),
        (ended, open) => {
          const { scale } = fitFamily("exponential", sumsOf(ended, open));
          const total = [...ended, ...open].reduce((sum, x) => sum + x, 0);
          expect(scale).toBeCloseTo(total / ended.length, 9);
        },
      ),
    );
  });

  it("of a lognormal without open ones is mean and deviation of the logarithms", () => {
    const data = [1.2, 3.4, 0.7, 8.1, 2.2, 5.5, 4.1, 2.9];
    const { shape, scale } = fitFamily("lognormal", sumsOf(data));
    expect(Math.log(scale)).toBeCloseTo(1.0137736586826396, 12);
    expect(shape).toBeCloseTo(0.7470280899612188, 12);
  });

  // SciPy 1.17: the likelihood of densities and survivals, minimised to twelve digits.
  it.each([
    ["exponential", 1, 39.888888888888886, -42.174880300368535],
    ["weibull", 1.35373454, 33.76515167, -41.65867847688155],
    ["lognormal", 0.97872479, 24.60790298, -40.68015586990787],
    ["gamma", 1.67700894, 18.54138427, -41.4394161603447],
  ] as const)("of a %s on Freireich's data is what SciPy finds", (family, shape, scale, best) => {
    const sums = sumsOf(ENDED, OPEN);
    const found = fitFamily(family, sums);
    expect(found.shape).toBeCloseTo(shape, 5);
    expect(found.scale).toBeCloseTo(scale, 4);
    expect(logLikelihood(found, sums)).toBeCloseTo(best, 8);
  });

  it("leaves no better neighbour, in any family", () => {
    const times = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 6, maxLength: 40 });
    const most = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(times, most, fc.constantFrom(...FITTED), (ended, open, family) => {
        fc.pre(new Set(ended).size > 3);
        const sums = sumsOf(ended, open);
        const best = fitFamily(family, sums);
        const value = logLikelihood(best, sums);
        for (const [a, b] of [
          [1.02, 1],
          [0.98, 1],
          [1, 1.02],
          [1, 0.98],
        ] as const) {
          const shape = family === "exponential" ? 1 : best.shape * a;
          const other = logLikelihood({ family, shape, scale: best.scale * b }, sums);
          expect(other).toBeLessThanOrEqual(value + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  // Asymptotic standard errors without open ones: of ln scale and ln shape, times the root of n.
  it.each([
    [{ family: "exponential", shape: 1, scale: 20 }, 0, 1],
    [{ family: "lognormal", shape: 0.8, scale: 15 }, 0.7072, 0.8],
    [{ family: "weibull", shape: 1.6, scale: 49 }, 0.7797, 1.0531 / 1.6],
  ] as const)(
    "finds %o again in 4,000 draws of it, within four standard errors, a third of them open",
    (truth, shapeError, scaleError) => {
      const n = 4000;
      const lengths = uniforms(n, 1).map((u) => drawn(truth, u));
      const seen = uniforms(n, 2).map((u) => 3 * truth.scale * u);
      const ended = lengths.filter((t, i) => t <= (seen[i] ?? 0));
      const open = seen.filter((t, i) => (lengths[i] ?? 0) > t);
      expect(open.length / n).toBeGreaterThan(0.2);
      const found = fitFamily(truth.family, sumsOf(ended, open));
      const root = Math.sqrt(ended.length); // the open ones tell something too: no larger than this
      expect(Math.abs(Math.log(found.scale / truth.scale))).toBeLessThan((4 * scaleError) / root);
      expect(Math.abs(Math.log(found.shape / truth.shape))).toBeLessThanOrEqual(
        (4 * shapeError) / root,
      );
    },
  );

  it("goes with the unit: minutes are 1,440 times days", () => {
    for (const family of FITTED) {
      const days = fitFamily(family, sumsOf(ENDED, OPEN));
      const minutes = fitFamily(
        family,
        sumsOf(
          ENDED.map((t) => t * 1440),
          OPEN.map((t) => t * 1440),
        ),
      );
      expect(minutes.scale / 1440).toBeCloseTo(days.scale, 4);
      expect(minutes.shape).toBeCloseTo(days.shape, 5);
    }
  });
});
