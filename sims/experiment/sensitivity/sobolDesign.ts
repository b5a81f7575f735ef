import { designUniform } from "./draws.ts";

/** Inputs, by number, that are moved together: one, or a group. */
export type Factor = readonly number[];

/** One point of a base sample: all inputs from A, all from B, or those of a factor from B and the rest from A. */
export type Corner = "a" | "b" | Factor;

/**
 * The corners of a base sample in the order of its answers: A, B, then A with each factor from B
 * (Saltelli et al. 2010, "radial" sampling): factors + 2 evaluations a sample.
 */
export function corners(factors: readonly Factor[]): readonly Corner[] {
  return ["a", "b", ...factors];
}

/** Where a corner of base sample `sample` lies in the unit cube of all inputs: independent uniforms. */
export function sobolPoint(
  seed: number,
  sample: number,
  inputs: number,
  corner: Corner,
): Float64Array {
  const fromB = (input: number): boolean =>
    corner !== "a" && (corner === "b" || corner.includes(input));
  return Float64Array.from({ length: inputs }, (_, input) =>
    designUniform(seed, sample, input, fromB(input) ? "b" : "a"),
  );
}
