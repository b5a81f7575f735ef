import { square, standardError, type Estimator } from "../../summary/ratio.ts";

/** The answer of a function without noise. */
export function exactly(value: number): Estimator {
  return { value, influence: new Float64Array(0) };
}

/** Variance of an answer by the luck of its worlds; 0 where that is not known. */
export function noiseOf(answer: Estimator): number {
  return square(standardError(answer) ?? 0);
}

/** Estimates the square of what an answer estimates: its own square would be too large by its noise. */
export function squareOf(answer: Estimator): number {
  return square(answer.value) - noiseOf(answer);
}

/** Estimates the product of what two answers of the same worlds estimate. */
export function productOf(a: Estimator, b: Estimator): number {
  const worlds = a.influence.length;
  if (worlds < 2) return a.value * b.value;
  let products = 0;
  for (let r = 0; r < worlds; r++) products += (a.influence[r] ?? 0) * (b.influence[r] ?? 0);
  return a.value * b.value - products / (worlds * (worlds - 1));
}
