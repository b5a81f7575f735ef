import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatPercent, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { curveTable, describeRuns, readout, type ValueStyle } from "../frame/curveText.ts";
import { pairCurves } from "../frame/pair.ts";

const PERCENT: ValueStyle = {
  format: (share) => formatNumber(share * 100, 1),
  unit: "%",
  formatDifference: (gap) => t("chart.points", { n: formatSigned(gap * 100, 1) }),
};

/** What the time chart shows, in three or four sentences made from its data. */
export function describeTimeCurve(result: Result, lastDay: number): string {
  const both = pairCurves(result, "time");
  if (!both) return "";
  const { base, other, said } = both;
  const difference = both.difference.timeToCash;
  const [lo, hi] = intervalOf(difference);
  const digits = Math.max(1, digitsFor(difference.mean));
  const day = widestDay(base.curve.mean, other.curve.mean, lastDay);
  return joinSentences([
    t("time.describe.what", { last: String(lastDay), ...said, band: t("chart.band") }),
    t("time.describe.result", {
      ...said,
      from: formatNumber(base.found.timeToCash.mean, digits),
      to: formatNumber(other.found.timeToCash.mean, digits),
      d: formatSigned(difference.mean, digits),
      lo: formatSigned(lo, digits),
      hi: formatSigned(hi, digits),
    }),
    t("time.describe.contrast", {
      day: String(day),
      ...said,
      from: formatPercent(base.curve.mean[day] ?? 0, 0),
      to: formatPercent(other.curve.mean[day] ?? 0, 0),
    }),
    describeRuns(result),
  ]);
}

function widestDay(a: readonly number[], b: readonly number[], lastDay: number): number {
  let widest = 0;
  let gap = -1;
  for (let day = 0; day <= lastDay; day++) {
    const here = Math.abs((b[day] ?? 0) - (a[day] ?? 0));
    if (here > gap) [widest, gap] = [day, here];
  }
  return widest;
}

/** Both shares on one day. */
export function readTimeCurve(result: Result, day: number, line?: number): string {
  const both = pairCurves(result, "time");
  return both ? readout(both, day, PERCENT, line) : "";
}

export function timeCurveTable(result: Result, lastDay: number): ChartTable {
  const both = pairCurves(result, "time");
  if (!both) return { caption: t("time.title"), headers: [], rows: [] };
  return curveTable(t("time.title"), both, lastDay, PERCENT);
}
