import { difference, square, t975, type Estimator } from "../../summary/ratio.ts";
import { noiseOf } from "./noise.ts";
import type { Trajectory } from "./morrisDesign.ts";
import type { Uncertain } from "./Uncertain.ts";

/** What Morris' screening says of an input, in the answer's unit for a move over all of its range. */
export interface ElementaryEffects {
  /** Mean of the effects. */
  readonly mu: Uncertain;
  /** Mean of their absolute values (Campolongo et al. 2007): how much the input matters. */
  readonly muStar: Uncertain;
  /** Spread of the effects, noise taken off: how much the effect depends on the other inputs. */
  readonly sigma: number;
  /** Root mean square of the noise of one effect. */
  readonly noise: number;
}

/** A trajectory and its answers, point by point, all under the same luck. */
export interface Walk {
  readonly trajectory: Trajectory;
  readonly answers: readonly Estimator[];
}

/**
 * Elementary effects of each input (Morris 1991), one a trajectory. The noise of an effect makes its
 * absolute value larger, never smaller: compare `muStar` with `noise`.
 * @throws Error for fewer than two trajectories.
 */
export function elementaryEffects(
  walks: readonly Walk[],
  inputs: number,
): readonly ElementaryEffects[] {
  if (walks.length < 2)
    throw new Error(`invalid trajectories: ${walks.length}; expected 2 or more`);
  const effects = Array.from({ length: inputs }, (): { value: number; noise: number }[] => []);
  for (const { trajectory, answers } of walks) {
    trajectory.moves.forEach(({ input, by }, i) => {
      const change = difference(answers[i + 1]!, answers[i]!);
      effects[input]!.push({ value: change.value / by, noise: noiseOf(change) / square(by) });
    });
  }
  return effects.map((of) => {
    const noise = mean(of.map((effect) => effect.noise));
    const mu = meanOf(of.map(({ value }) => value));
    const variance = square(mu.error) * of.length - noise;
    return {
      mu,
      muStar: meanOf(of.map(({ value }) => Math.abs(value))),
      sigma: Math.sqrt(Math.max(0, variance)),
      noise: Math.sqrt(noise),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanOf(values: readonly number[]): Uncertain {
  const n = values.length;
  const value = mean(values);
  const squares = values.reduce((sum, each) => sum + square(each - value), 0);
  const error = Math.sqrt(squares / (n * (n - 1)));
  const t = t975(n - 1);
  return { value, error, ci95: [value - t * error, value + t * error] };
}
