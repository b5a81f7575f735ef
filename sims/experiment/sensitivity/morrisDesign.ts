import { designUniform } from "./draws.ts";

/** Levels that an input takes: 0, 1/3, 2/3, 1 of its range; the usual choice. */
const LEVELS = 4;
/** How far an input is moved: p / 2(p − 1), with which each level is as likely (Morris 1991). */
export const STEP = LEVELS / (2 * (LEVELS - 1));

export interface Trajectory {
  /** Places in the unit cube, inputs + 1 of them; each differs from the one before in one input. */
  readonly points: readonly Float64Array[];
  /** Which input moves before point i + 1, and by how much: STEP up or down. */
  readonly moves: readonly { readonly input: number; readonly by: number }[];
}

/** Trajectory number `sample` of Morris' design: inputs are moved one after another, in random order. */
export function trajectory(seed: number, sample: number, inputs: number): Trajectory {
  const draw = (input: number, what: "start" | "direction" | "order") =>
    designUniform(seed, sample, input, what);
  const numbers = Array.from({ length: inputs }, (_, input) => input);
  const up = numbers.map((input) => draw(input, "direction") < 0.5);
  const at = Float64Array.from(numbers, (input) => {
    const low = Math.floor((draw(input, "start") * LEVELS) / 2) / (LEVELS - 1);
    return up[input] ? low : low + STEP;
  });
  const order = numbers
    .map((input) => ({ input, rank: draw(input, "order") }))
    .sort((a, b) => a.rank - b.rank || a.input - b.input);
  const points = [at];
  const moves = order.map(({ input }) => {
    const by = up[input] ? STEP : -STEP;
    const next = Float64Array.from(points.at(-1)!);
    next[input]! += by;
    points.push(next);
    return { input, by };
  });
  return { points, moves };
}
