import { standardError, type Estimator } from "../summary/ratio.ts";

/** What moving one input changes, and how well the input is known. */
export interface InputEffect {
  /** The result at one end less the result at the other, world by world. */
  readonly effect: Estimator;
  /** Whether the input's value is assumed. */
  readonly assumed: boolean;
}

export interface AssumedShare {
  /** Share of the summed absolute effects that comes from assumed inputs; absent where nothing has an effect. */
  readonly share?: number;
  /** Its standard error, of the effects that count. */
  readonly error?: number;
  /**
   * Where the share would lie if everything in the noise were as large as it can be, two standard
   * errors beyond what was seen: first all that is not assumed, then all that is.
   */
  readonly bounds?: readonly [low: number, high: number];
  /** Sum of the absolute effects counted, in the result's unit. */
  readonly total: number;
  /** Inputs counted, and those whose effect is not above the noise. */
  readonly counted: number;
  readonly noise: number;
}

/** An effect of fewer standard errors than this is not told from noise, and counts as none. */
export const NOISE_ERRORS = 2;

/**
 * Share of a result that rests on assumed inputs: Σ|e| over assumed inputs by Σ|e| over all. Effects
 * below the noise are left out, since absolute values of noise do not cancel. The error is that of
 * the ratio by the delta method, over the worlds that all effects share.
 */
export function assumedShare(effects: readonly InputEffect[]): AssumedShare {
  const heard = effects.filter(({ effect }) => isHeard(effect));
  const size = ({ effect }: InputEffect): number => Math.abs(effect.value);
  const total = heard.reduce((sum, input) => sum + size(input), 0);
  const from = heard.filter((input) => input.assumed).reduce((sum, input) => sum + size(input), 0);
  const counts = { total, counted: heard.length, noise: effects.length - heard.length };
  const [first] = heard;
  if (!first) return counts;
  const share = from / total;
  const influence = new Float64Array(first.effect.influence.length);
  for (const { effect, assumed } of heard) {
    const weight = (Math.sign(effect.value) * ((assumed ? 1 : 0) - share)) / total;
    for (let r = 0; r < influence.length; r++) influence[r]! += weight * effect.influence[r]!;
  }
  const unheard = (assumed: boolean): number =>
    effects
      .filter((input) => input.assumed === assumed && !isHeard(input.effect))
      .reduce((sum, input) => sum + size(input) + NOISE_ERRORS * errorOf(input.effect), 0);
  const bounds = [
    from / (total + unheard(false)),
    (from + unheard(true)) / (total + unheard(true)),
  ] as const;
  return { ...counts, share, error: standardError({ value: share, influence })!, bounds };
}

function errorOf(effect: Estimator): number {
  return standardError(effect) ?? 0;
}

/** Whether an effect is told from noise; one without any noise is, unless it is none. */
export function isHeard(effect: Estimator): boolean {
  const error = standardError(effect) ?? Infinity;
  return effect.value !== 0 && Math.abs(effect.value) > NOISE_ERRORS * error;
}
