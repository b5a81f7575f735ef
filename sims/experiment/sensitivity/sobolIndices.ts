import { difference, square, t975, type Estimator } from "../../summary/ratio.ts";
import { resample } from "./resample.ts";
import { noiseOf, productOf, squareOf } from "./noise.ts";
import type { Uncertain } from "./Uncertain.ts";

/** The answers of a base sample, all under the same luck; `mixed` is A with each factor from B. */
export interface BaseSample {
  readonly a: Estimator;
  readonly b: Estimator;
  readonly mixed: readonly Estimator[];
}

/** Shares of the variance of the answer. */
export interface SobolIndices {
  /** What would go if the factor were known, on average: by itself, without what it does with others. */
  readonly first: Uncertain;
  /** What would stay if all others were known: with all that it does together with others. */
  readonly total: Uncertain;
}

export interface Decomposition {
  readonly samples: number;
  /** Mean of the answer over the inputs. */
  readonly mean: Uncertain;
  /** Variance of the answer over the inputs, that of the luck taken off. */
  readonly variance: Uncertain;
  /** Variance by luck of one answer, on average: what was taken off. */
  readonly noise: number;
  /** By factor; absent where the variance is not told from nought. */
  readonly indices?: readonly SobolIndices[];
}

/**
 * Sobol's indices. Sampling of Saltelli et al. (2010), first-order estimators of theirs and of Jansen
 * (1999), total index of Jansen's, as in SALib, and 1 less the first-order index of all other factors.
 * Of each two, one errs little where the index is small and the other where it is large; their
 * difference, 0 on average, is a control variate with the weight that leaves the least variance.
 * Squares and products have the noise of simulated answers taken off. The errors are bootstrap ones
 * over base samples, which must have luck of their own each, so that they cover the luck too.
 * @throws Error for fewer than two base samples.
 */
export function sobolIndices(
  samples: readonly BaseSample[],
  seed: number,
  factors = samples[0]?.mixed.length ?? 0,
): Decomposition {
  if (samples.length < 2)
    throw new Error(`invalid base samples: ${samples.length}; expected 2 or more`);
  const terms = termsOf(samples, factors);
  const all = new Float64Array(samples.length).fill(1);
  const found = momentsOf(terms, all);
  const pairs = terms.factors.flatMap(({ first, total }) => [first, total]);
  const weights = pairs.map((pair) => controlWeight(pair, terms, found.variance));
  const indicesOf = (times: Float64Array, variance: number): number[] =>
    pairs.map(({ own, rest }, i) => {
      const direct = weighted(own, times) / variance;
      return direct - (weights[i] ?? 0) * (direct - (1 - weighted(rest, times) / variance));
    });
  const values = [found.mean, found.variance, ...indicesOf(all, found.variance)];
  const errors = resample(samples.length, seed, (times) => {
    const { mean, variance } = momentsOf(terms, times);
    return [mean, variance, ...indicesOf(times, variance)];
  });
  const t = t975(samples.length - 1);
  const uncertain = values.map((value, i): Uncertain => {
    const error = errors[i] ?? NaN;
    return { value, error, ci95: [value - t * error, value + t * error] };
  });
  const [mean, variance, ...rest] = uncertain as [Uncertain, Uncertain, ...Uncertain[]];
  const told = { samples: samples.length, mean, variance, noise: found.noise };
  if (!(variance.ci95[0] > 0)) return told;
  return {
    ...told,
    indices: terms.factors.map((_, f) => ({ first: rest[2 * f]!, total: rest[2 * f + 1]! })),
  };
}

/** Two estimates of an index: the mean of `own` by the variance, and 1 less that of `rest` by it. */
interface Pair {
  readonly own: Float64Array;
  readonly rest: Float64Array;
}

interface FactorTerms {
  readonly first: Pair;
  readonly total: Pair;
}

interface Terms {
  readonly centre: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly noise: Float64Array;
  readonly factors: readonly FactorTerms[];
}

/** What each base sample adds to each sum. Answers are centred, which changes no index but its error. */
function termsOf(samples: readonly BaseSample[], factors: number): Terms {
  const take = (term: (sample: BaseSample) => number) => Float64Array.from(samples, term);
  const centre =
    samples.reduce((sum, { a, b }) => sum + (a.value + b.value) / 2, 0) / samples.length;
  const centred = (answer: Estimator): Estimator => ({ ...answer, value: answer.value - centre });
  return {
    centre,
    a: take(({ a }) => a.value - centre),
    b: take(({ b }) => b.value - centre),
    noise: take(({ a, b }) => (noiseOf(a) + noiseOf(b)) / 2),
    factors: Array.from({ length: factors }, (_, f) => ({
      // `mixed` has the factor in common with B, and all others with A.
      first: {
        own: take(({ a, b, mixed }) => productOf(centred(b), difference(mixed[f]!, a))),
        rest: take(({ b, mixed }) => squareOf(difference(b, mixed[f]!)) / 2),
      },
      total: {
        own: take(({ a, mixed }) => squareOf(difference(a, mixed[f]!)) / 2),
        rest: take(({ a, b, mixed }) => productOf(centred(a), difference(mixed[f]!, b))),
      },
    })),
  };
}

/** Mean of terms, each counted `times` times. */
function weighted(terms: Float64Array, times: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < terms.length; j++) sum += (terms[j] ?? 0) * (times[j] ?? 0);
  return sum / terms.length;
}

function momentsOf({ a, b, noise, centre }: Terms, times: Float64Array) {
  const n = a.length;
  const [meanA, meanB, lost] = [weighted(a, times), weighted(b, times), weighted(noise, times)];
  let squares = 0;
  for (let j = 0; j < n; j++) {
    squares += (times[j] ?? 0) * (square((a[j] ?? 0) - meanA) + square((b[j] ?? 0) - meanB));
  }
  return {
    mean: centre + (meanA + meanB) / 2,
    variance: squares / (2 * (n - 1)) - lost,
    noise: lost,
  };
}

/** Cov(d, own) / Var(d), d the difference of both estimates, by what each sample adds to them; from 0 to 1. */
function controlWeight({ own, rest }: Pair, { a, b, noise }: Terms, variance: number): number {
  const n = a.length;
  const all = new Float64Array(n).fill(1);
  const [meanOwn, meanRest] = [weighted(own, all), weighted(rest, all)];
  let both = 0;
  let squares = 0;
  for (let k = 0; k < n; k++) {
    const spread = (square(a[k] ?? 0) + square(b[k] ?? 0)) / 2 - (noise[k] ?? 0) - variance;
    const direct = (own[k] ?? 0) - meanOwn - (meanOwn / variance) * spread;
    const other = -((rest[k] ?? 0) - meanRest) + (meanRest / variance) * spread;
    both += (direct - other) * direct;
    squares += square(direct - other);
  }
  return squares > 0 ? Math.min(1, Math.max(0, both / squares)) : 0;
}
