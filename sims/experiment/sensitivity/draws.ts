import { purpose } from "../../random/purposes.ts";
import { uniform } from "../../random/threefry.ts";

/** What a uniform of a design is for: the number is part of its name. */
export const DRAW = { a: 0, b: 1, start: 2, direction: 3, order: 4 } as const;

/** The uniform of an input (from 0) in a base sample or trajectory (from 0): named, whatever else is drawn. */
export function designUniform(
  seed: number,
  sample: number,
  input: number,
  draw: keyof typeof DRAW,
): number {
  return uniform(seed, sample, input, purpose.inputs, DRAW[draw]);
}
