import { countedShare } from "../../summary/countedShare.ts";
import { t975, type Estimator } from "../../summary/ratio.ts";
import type { Decomposition } from "./sobolIndices.ts";
import { resample } from "./resample.ts";
import type { Uncertain } from "./Uncertain.ts";

/** Where the answer lies while the inputs are drawn from their ranges. */
export interface InputSpread {
  /** Draws of all inputs, two a base sample. */
  readonly draws: number;
  readonly p5: Uncertain;
  readonly p50: Uncertain;
  readonly p95: Uncertain;
  /** Share of draws in which the answer is below 0. */
  readonly below: Uncertain;
}

const QUANTILES = [0.05, 0.5, 0.95] as const;

/**
 * Quantiles of the answer over its inputs. The luck of each answer would widen them, so answers are
 * drawn towards their mean until their variance is what the decomposition found for the inputs. Where
 * that is nothing, all quantiles are the mean. The intervals say how well so many draws tell it.
 */
export function inputSpread(
  samples: readonly { readonly a: Estimator; readonly b: Estimator }[],
  { mean, variance, noise }: Decomposition,
  seed: number,
): InputSpread {
  const own = Math.max(0, variance.value);
  const shrink = own > 0 ? Math.sqrt(own / (own + noise)) : 0;
  const draws = samples
    .flatMap(({ a, b }, sample) => [a, b].map(({ value }) => ({ sample, value })))
    .map(({ sample, value }) => ({ sample, value: mean.value + shrink * (value - mean.value) }))
    .sort((x, y) => x.value - y.value);
  const statistics = (times: Float64Array): number[] => {
    const found = QUANTILES.map((p) => quantile(draws, times, p));
    let below = 0;
    for (const { sample, value } of draws) if (value < 0) below += times[sample] ?? 0;
    return [...found, below / draws.length];
  };
  const values = statistics(new Float64Array(samples.length).fill(1));
  const errors = resample(samples.length, seed, statistics);
  const t = t975(samples.length - 1);
  const [p5, p50, p95, below] = values.map((value, i): Uncertain => {
    const error = errors[i] ?? NaN;
    return { value, error, ci95: [value - t * error, value + t * error] };
  }) as [Uncertain, Uncertain, Uncertain, Uncertain];
  return { draws: draws.length, p5, p50, p95, below: asShare(below, samples.length) };
}

/** The interval of a share lies within 0 to 1. None or all of the samples tell no error: Wilson's interval does. */
function asShare({ value, error, ci95: [lo, hi] }: Uncertain, samples: number): Uncertain {
  if (value === 0 || value === 1) {
    return { value, error, ci95: countedShare(value * samples, samples).ci95 };
  }
  return { value, error, ci95: [Math.max(0, lo), Math.min(1, hi)] };
}

/** The smallest value with at least a share `p` of all draws at or below it. */
function quantile(
  draws: readonly { readonly sample: number; readonly value: number }[],
  times: Float64Array,
  p: number,
): number {
  const wanted = p * draws.length;
  let seen = 0;
  for (const { sample, value } of draws) {
    seen += times[sample] ?? 0;
    if (seen >= wanted) return value;
  }
  return draws.at(-1)?.value ?? NaN;
}
