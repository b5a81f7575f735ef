import type { Measure } from "../../sims/index.ts";
import type { Estimate } from "../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatSigned } from "./number.ts";
import { intervalOf } from "./intervalOf.ts";
import { t, type TextKey } from "../i18n/t.ts";

/** A mean and, beneath it, its interval. */
export interface EstimateText {
  readonly mean: string;
  readonly interval: string;
}

type Unit = Measure["unit"];

export const UNITS = {
  days: { scale: 1, digits: 1, text: "measure.days" },
  per100: { scale: 1, digits: 2, text: "measure.per100" },
  share: { scale: 100, digits: 1, text: "measure.share" },
  rate: { scale: 100, digits: 2, text: "measure.rate" },
} as const satisfies Record<
  Unit,
  { readonly scale: number; readonly digits: number; readonly text: TextKey }
>;

type Format = (value: number, digits: number) => string;

function inText(estimate: Estimate, unit: Unit, format: Format, extraDigits = 0): EstimateText {
  const { scale, digits } = UNITS[unit];
  const say = (x: number) => format(x * scale, digits + extraDigits);
  const [lo, hi] = intervalOf(estimate).map(say);
  return { mean: say(estimate.mean), interval: t("table.range", { lo: lo ?? "", hi: hi ?? "" }) };
}

export function estimateText(estimate: Estimate, unit: Unit): EstimateText {
  return inText(estimate, unit, formatNumber);
}

/** With its sign, and one more decimal for a difference whose interval would vanish in those of its unit. */
export function differenceText(difference: Estimate, unit: Unit): EstimateText {
  const [lo, hi] = intervalOf(difference);
  const wanted = digitsFor((hi - lo) * UNITS[unit].scale, 5);
  return inText(difference, unit, formatSigned, wanted > UNITS[unit].digits ? 1 : 0);
}
