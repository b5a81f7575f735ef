import { purpose } from "../../random/purposes.ts";
import { uniform } from "../../random/threefry.ts";
import { square } from "../../summary/ratio.ts";

/** Twice what SALib takes unless told otherwise: an error is known to a twentieth. */
const DRAWS = 200;

/**
 * Bootstrap standard errors of some statistics: `of` is asked with how often each of `n` samples
 * counts, drawn with replacement. Draw k of sample i is named (seed, i, k).
 */
export function resample(
  n: number,
  seed: number,
  of: (times: Float64Array) => readonly number[],
): readonly number[] {
  const times = new Float64Array(n);
  const found: (readonly number[])[] = [];
  for (let i = 0; i < DRAWS; i++) {
    times.fill(0);
    for (let k = 0; k < n; k++) {
      times[Math.floor(uniform(seed, i, k, purpose.designBootstrap, 0) * n)]! += 1;
    }
    found.push(of(times));
  }
  return (found[0] ?? []).map((_, s) => {
    const mean = found.reduce((sum, statistics) => sum + (statistics[s] ?? NaN), 0) / DRAWS;
    const squares = found.reduce(
      (sum, statistics) => sum + square((statistics[s] ?? NaN) - mean),
      0,
    );
    return Math.sqrt(squares / (DRAWS - 1));
  });
}
