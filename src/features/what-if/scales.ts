import type { Measure, Parameter } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatShort, formatSigned } from "../../format/number.ts";
import { inUnit } from "../../i18n/joins.ts";
import { measureLabel } from "../../i18n/modelWords.ts";
import { q } from "../../i18n/whatIfView.ts";

/** How values of a parameter are shown. */
export interface ValueScale {
  /** Such as "%" or "working days". */
  readonly unit: string;
  /** A unit shown is so much of a value: 0.01 for percent. */
  readonly perShown: number;
  /** A value with its unit; says the same of a value wherever parameter, `unit` and `perShown` are the same. */
  readonly text: (value: number) => string;
}

/** The scale of a parameter, whose present value is given. */
export type ScaleOf = (parameter: Parameter, value: unknown, currency: string) => ValueScale;

/** How a measure is shown: percent where it is a share or a rate. */
export function measureScale({ unit }: Measure) {
  const percent = unit === "share" || unit === "rate";
  return { perShown: percent ? 0.01 : 1, unit: q(`unit.${unit}`) };
}

/** A tick of a measure's axis, in the unit shown. */
export function tickText(shown: number): string {
  return formatShort(shown, 3);
}

/** A measure's name with its unit, unless that is in the name. */
export function measureTitle(measure: Measure): string {
  return inUnit(measureLabel(measure), measure.unit === "per100" ? "" : measureScale(measure).unit);
}

/** An estimate in a few digits, as many as its interval is worth. */
export function cellText(estimate: Estimate | undefined, measure: Measure, signed = false): string {
  if (!estimate) return q("chart.nothing");
  const { perShown } = measureScale(measure);
  const { mean, ci95 } = estimate;
  const least = measure.unit === "per100" ? 2 : 1;
  const width = ci95 ? (ci95[1] - ci95[0]) / perShown : 0;
  const digits = Math.max(least, digitsFor(width, 5));
  const text = (value: number) => (signed ? formatSigned : formatNumber)(value / perShown, digits);
  if (!ci95) return text(mean);
  return q("chart.cell", { mean: text(mean), lo: text(ci95[0]), hi: text(ci95[1]) });
}
