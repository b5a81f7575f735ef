import { around, square, t975 } from "./ratio.ts";
import type { Estimator } from "./ratio.ts";
import type { Estimate } from "./Result.ts";

/** Below this number of worlds the regression costs more than it gains. */
const LEAST_WORLDS = 10;
/** Errors by which x̄ may miss 0: chance does not go further, a slope fitted on something else does. */
const FARTHEST = 4;

/** x_r = cases assigned to the ledger − cases expected there; its true mean is exactly 0. */
export interface Control {
  readonly centred: Float64Array;
  readonly mean: number;
  /** Σ(x_r − x̄)². */
  readonly squares: number;
}

/**
 * Control variate for partial adoption (Lavenberg & Welch 1981). Undefined where it cannot help:
 * fewer than 10 worlds, or nobody or everybody is on the ledger, by design or by chance. By chance x
 * still varies with the number of cases, far from its mean of 0: a slope fitted there says nothing.
 */
export function adoptionControl(
  onLedger: ArrayLike<number>,
  expected: ArrayLike<number>,
): Control | undefined {
  const worlds = onLedger.length;
  if (worlds < LEAST_WORLDS) return undefined;
  const centred = new Float64Array(worlds);
  let sum = 0;
  for (let r = 0; r < worlds; r++) {
    const x = (onLedger[r] ?? 0) - (expected[r] ?? 0);
    centred[r] = x;
    sum += x;
  }
  const mean = sum / worlds;
  let squares = 0;
  for (let r = 0; r < worlds; r++) {
    const deviation = (centred[r] ?? 0) - mean;
    centred[r] = deviation;
    squares += deviation * deviation;
  }
  // Sums of s·α over cases carry rounding errors; a single case more or less is far above them.
  if (squares < 1e-9 * worlds) return undefined;
  const error = Math.sqrt(squares / (worlds * (worlds - 1)));
  return Math.abs(mean) > FARTHEST * error ? undefined : { centred, mean, squares };
}

/** Slope of the influence on x. */
export function slope({ influence }: Estimator, control: Control): number {
  let products = 0;
  for (let r = 0; r < influence.length; r++) {
    products += (influence[r] ?? 0) * (control.centred[r] ?? 0);
  }
  return products / control.squares;
}

/** An estimator with the control and the slope that adjust it. */
export interface Adjusted {
  readonly estimator: Estimator;
  readonly control: Control;
  readonly by: number;
}

/**
 * The difference of two adjusted estimates of the same worlds: its mean is theirs. The leverage of
 * both controls is counted in full, which is on the safe side, since they move together.
 */
export function controlledDifference(a: Adjusted, b: Adjusted): Estimate {
  const worlds = a.estimator.influence.length;
  const rest = ({ estimator, control, by }: Adjusted, r: number): number =>
    (estimator.influence[r] ?? 0) - by * (control.centred[r] ?? 0);
  const value = ({ estimator, control, by }: Adjusted): number =>
    estimator.value - by * control.mean;
  let squares = 0;
  for (let r = 0; r < worlds; r++) squares += square(rest(a, r) - rest(b, r));
  const leverage = [a, b].reduce(
    (sum, { control }) => sum + (control.mean * control.mean) / control.squares,
    1 / worlds,
  );
  const error = Math.sqrt((squares / (worlds - 3)) * leverage);
  const mean = value(a) - value(b);
  return { mean, ci95: around(mean, t975(worlds - 3) * error) };
}

/**
 * The estimate at x = 0, where the truth lies: value − slope · x̄, with the error of the regression
 * line there and t with R − 2 degrees of freedom. The adjustment is linear in the influence, so
 * adjusted parts add up to the adjusted whole.
 */
export function controlled(
  estimator: Estimator,
  control: Control,
  by = slope(estimator, control),
): Estimate {
  const worlds = estimator.influence.length;
  let squares = 0;
  for (let r = 0; r < worlds; r++) {
    squares += square((estimator.influence[r] ?? 0) - by * (control.centred[r] ?? 0));
  }
  const leverage = 1 / worlds + (control.mean * control.mean) / control.squares;
  const error = Math.sqrt((squares / (worlds - 2)) * leverage);
  const mean = estimator.value - by * control.mean;
  return { mean, ci95: around(mean, t975(worlds - 2) * error) };
}
