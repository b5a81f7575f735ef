import { controlled, controlledDifference, slope, type Adjusted, type Control } from "./control.ts";
import { difference, estimate, type Estimator } from "./ratio.ts";
import type { Estimate } from "./Result.ts";

/**
 * Estimate of one arm, adjusted to the adoption asked for. The slope is that of the paired
 * difference where there is a baseline: it is the same slope (luck without a ledger knows nothing
 * of who joined), measured with less noise, and mean(L) − mean(T) stays the mean of the difference.
 */
export function adjust(
  own: Estimator,
  baseline: Estimator | undefined,
  control: Control | undefined,
): Estimate {
  if (control === undefined) return estimate(own);
  return controlled(own, control, adjusted(own, baseline, control).by);
}

function adjusted(
  estimator: Estimator,
  baseline: Estimator | undefined,
  control: Control,
): Adjusted {
  const paired = baseline === undefined ? estimator : difference(estimator, baseline);
  return { estimator, control, by: slope(paired, control) };
}

/** What was observed in an arm, and the control that adjusts it to the adoption asked for. */
export interface Observed {
  readonly estimator: Estimator;
  readonly control: Control | undefined;
}

/** The difference a − b of two arms of the same worlds, each adjusted as `adjust` does with the same baseline. */
export function adjustDifference(
  a: Observed,
  b: Observed,
  baseline: Estimator | undefined,
): Estimate {
  if (a.control && b.control) {
    return controlledDifference(
      adjusted(a.estimator, baseline, a.control),
      adjusted(b.estimator, baseline, b.control),
    );
  }
  const plain = difference(a.estimator, b.estimator);
  return a.control ? controlled(plain, a.control) : estimate(plain);
}

/** The same adjustment as an estimator, which can be taken from others of the same worlds. */
export function adjustEstimator(
  own: Estimator,
  baseline: Estimator | undefined,
  control: Control | undefined,
): Estimator {
  if (control === undefined) return own;
  const { by } = adjusted(own, baseline, control);
  const influence = own.influence.map((z, r) => z - by * control.centred[r]!);
  return { value: own.value - by * control.mean, influence };
}

/** A share lies between 0 and 1, and so does what may be said of it. */
export function withinOne({ mean, ci95 }: Estimate): Estimate {
  const clip = (x: number): number => Math.min(1, Math.max(0, x));
  return { mean: clip(mean), ...(ci95 && { ci95: [clip(ci95[0]), clip(ci95[1])] }) };
}
