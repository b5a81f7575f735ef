import { exactly } from "../../../../sims/experiment/sensitivity/noise.ts";
import {
  corners,
  sobolPoint,
  type Factor,
} from "../../../../sims/experiment/sensitivity/sobolDesign.ts";
import type { BaseSample } from "../../../../sims/experiment/sensitivity/sobolIndices.ts";
import type { Estimator } from "../../../../sims/summary/ratio.ts";

/** A function of the unit cube whose indices are known. */
export interface Known {
  readonly inputs: number;
  readonly of: (u: ArrayLike<number>) => number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Ishigami and Homma (1990), a = 7, b = 0.1, over (−π, π)³. Indices: Saltelli et al. (2008), worked out again. */
export function ishigami(a = 7, b = 0.1): Known {
  const four = b * Math.PI ** 4;
  const variance = a ** 2 / 8 + four / 5 + (b * four * Math.PI ** 4) / 18 + 0.5;
  const alone = [0.5 * (1 + four / 5) ** 2, a ** 2 / 8, 0];
  const together = (b * four * Math.PI ** 4 * 8) / 225;
  return {
    inputs: 3,
    of: (u) => {
      const x = (i: number) => Math.PI * (2 * (u[i] ?? 0) - 1);
      return Math.sin(x(0)) + a * Math.sin(x(1)) ** 2 + b * x(2) ** 4 * Math.sin(x(0));
    },
    variance,
    first: alone.map((v) => v / variance),
    total: alone.map((v, i) => (v + (i === 1 ? 0 : together)) / variance),
  };
}

/** Sobol's g: the product of (|4u − 2| + a)/(1 + a); the larger a, the less an input matters. */
export function sobolG(a: readonly number[] = [0, 1, 4.5, 9, 99, 99, 99, 99]): Known {
  const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  return {
    inputs: a.length,
    of: (u) =>
      a.reduce(
        (product, each, i) => (product * (Math.abs(4 * (u[i] ?? 0) - 2) + each)) / (1 + each),
        1,
      ),
    variance: all - 1,
    first: parts.map((part) => part / (all - 1)),
    total: parts.map((part) => (part * all) / (1 + part) / (all - 1)),
  };
}

/** Σ b·u: shares of the variance are b² by Σb², alone and in all. */
export function linear(b: readonly number[]): Known {
  const squares = b.reduce((sum, each) => sum + each ** 2, 0);
  const shares = b.map((each) => each ** 2 / squares);
  return {
    inputs: b.length,
    of: (u) => b.reduce((sum, each, i) => sum + each * (u[i] ?? 0), 0),
    variance: squares / 12,
    first: shares,
    total: shares,
  };
}

/** Base samples of a function, by factor; `answer` may add luck of its own to each sample. */
export function samplesOf(
  { inputs, of }: Known,
  samples: number,
  seed: number,
  factors: readonly Factor[] = Array.from({ length: inputs }, (_, i) => [i]),
  answer: (value: number, sample: number, corner: number, u: Float64Array) => Estimator = exactly,
): readonly BaseSample[] {
  return Array.from({ length: samples }, (_, sample) => {
    const [a, b, ...mixed] = corners(factors).map((corner, i) => {
      const u = sobolPoint(seed, sample, inputs, corner);
      return answer(of(u), sample, i, u);
    });
    return { a: a!, b: b!, mixed };
  });
}
