import { measureById, type MeasureId } from "../../sims/index.ts";
import { mt } from "../i18n/matters.ts";
import { measureLabel } from "../i18n/modelWords.ts";
import { formatNumber, formatShort } from "./number.ts";

/** Decimals of an effect on a measure: days, per 100, and percentage points of what is a fraction. */
const DIGITS = { days: 1, per100: 3, share: 2, rate: 2 } as const;

/** How a change of a measure is written; fractions in percentage points. */
export interface MeasureText {
  readonly label: string;
  /** "days", "per 100", "% points", "% points a year". */
  readonly unit: string;
  /** With as many decimals as all of its kind. */
  readonly plain: (value: number) => string;
  /** With as few decimals as it takes, for an axis. */
  readonly short: (value: number) => string;
}

/** The words and numbers of a measure's changes; `digits` more decimals than usual. */
export function measureText(id: MeasureId, digits = 0): MeasureText {
  const measure = measureById(id);
  const { unit } = measure;
  const scale = unit === "share" || unit === "rate" ? 100 : 1;
  const decimals = DIGITS[unit] + digits;
  return {
    label: measureLabel(measure),
    unit: mt(`measure.points.${unit}`),
    plain: (value) => formatNumber(scale * value, decimals),
    short: (value) => formatShort(scale * value, 4),
  };
}
