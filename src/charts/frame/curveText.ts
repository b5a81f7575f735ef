import { ARMS, type Arm } from "../../../sims/experiment/RunTable.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { formatNumber } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { tableDays, type ChartTable } from "./ChartTable.ts";
import type { BandedCurve } from "./pair.ts";

type FormatValue = (value: number) => string;

function cell(curve: BandedCurve, day: number, format: FormatValue): string {
  const [mean, lo, hi] = [curve.mean[day] ?? 0, curve.lo[day] ?? 0, curve.hi[day] ?? 0];
  return `${format(mean)} (${format(lo)} to ${format(hi)})`;
}

/** Both curves on one day, with their bands, as one sentence. */
export function readout(
  curves: Readonly<Record<Arm, BandedCurve>>,
  day: number,
  format: FormatValue,
  formatDifference: FormatValue,
): string {
  const value = (arm: Arm) => `${t(`arm.${arm}`)} ${cell(curves[arm], day, format)}`;
  const gap = (curves.L.mean[day] ?? 0) - (curves.T.mean[day] ?? 0);
  const difference = t("chart.difference", { value: formatDifference(gap) });
  return t("chart.readout", {
    day: String(day),
    values: [value("L"), value("T"), difference].join("; "),
  });
}

/** The table behind a chart of two curves; estimate and band share a cell. */
export function curveTable(
  caption: string,
  curves: Readonly<Record<Arm, BandedCurve>>,
  lastDay: number,
  format: FormatValue,
): ChartTable {
  return {
    caption,
    headers: [t("chart.table.day"), ...ARMS.map((arm) => t(`arm.${arm}`))],
    rows: tableDays(lastDay).map((day) => [
      String(day),
      ...ARMS.map((arm) => cell(curves[arm], day, format)),
    ]),
  };
}

/** Where a chart's figures come from: the last sentence of its description. */
export function describeRuns(result: Result): string {
  return t("describe.runs", {
    replications: formatNumber(result.replications),
    invoices: formatNumber(result.invoices),
    seed: String(result.seed),
  });
}
