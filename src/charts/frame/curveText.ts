import type { Result } from "../../../sims/summary/Result.ts";
import { seedText } from "../../format/seedText.ts";
import { formatNumber } from "../../format/number.ts";
import { inUnit, joinClauses, withUnit } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import { tableDays, type ChartTable } from "./ChartTable.ts";
import type { BandedCurve, PairCurves } from "./pair.ts";

type FormatValue = (value: number) => string;

/** How the values of a chart are said: a number, and the unit behind it. */
export interface ValueStyle {
  readonly format: FormatValue;
  /** Empty if there is none. */
  readonly unit: string;
  readonly formatDifference: FormatValue;
}

function cell(curve: BandedCurve, day: number, { format }: ValueStyle, unit = ""): string {
  const [mean, lo, hi] = [curve.mean[day] ?? 0, curve.lo[day] ?? 0, curve.hi[day] ?? 0];
  return t("chart.cell", { mean: withUnit(format(mean), unit), lo: format(lo), hi: format(hi) });
}

/** Lines that `readout` tells apart: the two curves, and their difference. */
export const READ_LINES = 3;

/** Both curves on one day, with their bands, as one sentence; or one of its lines alone. */
export function readout(
  { base, other }: PairCurves,
  day: number,
  style: ValueStyle,
  line?: number,
): string {
  const value = ({ arm, curve }: PairCurves["base"] | PairCurves["other"]) =>
    t("chart.value", { arm: t(`arm.${arm}.in`), value: cell(curve, day, style, style.unit) });
  const gap = (other.curve.mean[day] ?? 0) - (base.curve.mean[day] ?? 0);
  const difference = t("chart.difference", { value: style.formatDifference(gap) });
  const values = [value(other), value(base), difference];
  return t("chart.readout", {
    day: String(day),
    values: line === undefined ? joinClauses(values) : (values[line] ?? ""),
  });
}

/** The table behind a chart of two curves; estimate and band share a cell. */
export function curveTable(
  caption: string,
  { base, other }: PairCurves,
  lastDay: number,
  style: ValueStyle,
): ChartTable {
  return {
    caption,
    headers: [
      t("chart.table.day"),
      ...[base, other].map(({ arm }) => inUnit(t(`arm.${arm}`), style.unit)),
    ],
    rows: tableDays(lastDay).map((day) => [
      String(day),
      ...[base, other].map(({ curve }) => cell(curve, day, style)),
    ]),
  };
}

/** Where a chart's figures come from: the last sentence of its description. */
export function describeRuns(result: Result): string {
  return t("describe.runs", {
    replications: formatNumber(result.replications),
    invoices: formatNumber(result.invoices),
    seed: seedText(result),
  });
}
