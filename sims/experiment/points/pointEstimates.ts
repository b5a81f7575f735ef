import type { Measure } from "../../measures/Measure.ts";
import type { MeasureId } from "../../measures/measures.ts";
import { adjust, adjustDifference, adjustEstimator, withinOne } from "../../summary/adjust.ts";
import { compounded } from "../../summary/compounded.ts";
import { adoptionControl, type Control } from "../../summary/control.ts";
import { independentDifference } from "../../summary/independent.ts";
import { difference, ratio, type Estimator } from "../../summary/ratio.ts";
import type { Estimate } from "../../summary/Result.ts";
import { isArm, MECHANISMS } from "../../world/mechanisms.ts";
import type { Variant } from "../RunTable.ts";
import { PARTS, pointWidth } from "./layout.ts";
import type { PointSums } from "./PointSums.ts";
import { measureById } from "./runPoint.ts";

/** The arm whose luck measures the slope of the adoption control, as in `summarise`. */
const BASELINE: Variant = "T";

/**
 * A measure of an arm with its 95 % interval: up to 500 replications the very numbers of `summarise`,
 * which keeps worlds by section from there on. Undefined where there is nothing to take a mean of.
 */
export function pointEstimate(
  point: PointSums,
  arm: Variant,
  measure: MeasureId,
): Estimate | undefined {
  const own = observed(point, arm, measure);
  if (own === undefined) return undefined;
  const found = adjust(own.estimator, baselineOf(point, arm, measure), own.control);
  return measureById(measure).unit === "share" ? withinOne(found) : found;
}

/** A measure of `arm` less that of `base`, which stands before it in ARMS, with its 95 % interval. */
export function pointDifference(
  point: PointSums,
  arm: Variant,
  base: Variant,
  measure: MeasureId,
): Estimate | undefined {
  const a = observed(point, arm, measure);
  const b = observed(point, base, measure);
  if (a === undefined || b === undefined) return undefined;
  return adjustDifference(a, b, baselineOf(point, undefined, measure));
}

/** An arm of a point. */
export interface PointArm {
  readonly point: PointSums;
  readonly arm: Variant;
}

/**
 * A measure of one arm less that of another where the two do not share their luck, with the interval
 * of independent samples: what `summarise` says of arms with luck of their own.
 */
export function pointsApart(a: PointArm, b: PointArm, measure: MeasureId): Estimate | undefined {
  const [first, second] = [a, b].map(({ point, arm }) => observed(point, arm, measure));
  return first && second && independentDifference(first, second);
}

/**
 * The same as an estimator, adjusted to the adoption asked for: those of points of a design that
 * share their luck can be taken from each other, world by world. With `base`, of the difference.
 */
export function pointEstimator(
  point: PointSums,
  arm: Variant,
  measure: MeasureId,
  base?: Variant,
): Estimator | undefined {
  const own = observed(point, arm, measure);
  if (own === undefined) return undefined;
  const baseline = baselineOf(point, arm, measure);
  if (base === undefined) return adjustEstimator(own.estimator, baseline, own.control);
  const other = observed(point, base, measure);
  if (other === undefined) return undefined;
  if (!other.control) {
    return adjustEstimator(difference(own.estimator, other.estimator), undefined, own.control);
  }
  return difference(
    adjustEstimator(own.estimator, baseline, own.control),
    adjustEstimator(other.estimator, baseline, other.control),
  );
}

function baselineOf(
  point: PointSums,
  arm: Variant | undefined,
  measure: MeasureId,
): Estimator | undefined {
  if (arm === BASELINE || !point.arms.includes(BASELINE)) return undefined;
  return observed(point, BASELINE, measure)?.estimator;
}

/** What was observed in an arm, and what can adjust it. */
function observed(
  point: PointSums,
  arm: Variant,
  id: MeasureId,
): { readonly estimator: Estimator; readonly control: Control | undefined } | undefined {
  const place = point.measures.indexOf(id);
  if (place < 0) {
    throw new RangeError(
      `Measure ${id} is not in this point; it has ${point.measures.join(", ")}.`,
    );
  }
  const measure: Measure = measureById(id);
  const part = (at: number): Float64Array => columnOf(point, arm, at);
  const above = part(PARTS * place);
  const below = part(PARTS * place + 1);
  const estimator = measure.compoundedOn
    ? compounded(above, below, part(PARTS * place + 2))
    : ratio(above, below, measure.scale?.(point.scenario) ?? 1);
  if (estimator === undefined) return undefined;
  const mayAdopt = isArm(arm) && MECHANISMS[arm].network !== undefined;
  if (!mayAdopt || measure.uncontrolled) return { estimator, control: undefined };
  const last = PARTS * point.measures.length;
  return { estimator, control: adoptionControl(part(last), part(last + 1)) };
}

function columnOf(point: PointSums, arm: Variant, at: number): Float64Array {
  const width = pointWidth(point.measures.length);
  const rows = point.rows(arm);
  return Float64Array.from({ length: point.replications }, (_, r) => rows[r * width + at]!);
}
