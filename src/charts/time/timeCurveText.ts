import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatPercent, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { curveTable, describeRuns, readout, type ValueStyle } from "../frame/curveText.ts";
import { pair } from "../frame/pair.ts";

const PERCENT: ValueStyle = {
  format: (share) => formatNumber(share * 100, 1),
  unit: " %",
  formatDifference: (gap) => t("chart.points", { n: formatSigned(gap * 100, 1) }),
};

/** What the time chart shows, in three or four sentences made from its data. */
export function describeTimeCurve(result: Result, lastDay: number): string {
  const arms = pair(result, "time");
  const difference = result.difference["L-T"]?.timeToCash;
  if (!arms || !difference) return "";
  const { T, L } = arms;
  const [lo, hi] = intervalOf(difference);
  const digits = Math.max(1, digitsFor(difference.mean));
  const day = widestDay(T.curve.mean, L.curve.mean, lastDay);
  return [
    t("time.describe.what", { last: String(lastDay), band: t("chart.band") }),
    t("time.describe.result", {
      T: formatNumber(T.arm.timeToCash.mean, digits),
      L: formatNumber(L.arm.timeToCash.mean, digits),
      d: formatSigned(difference.mean, digits),
      lo: formatSigned(lo, digits),
      hi: formatSigned(hi, digits),
    }),
    t("time.describe.contrast", {
      day: String(day),
      T: formatPercent(T.curve.mean[day] ?? 0, 0),
      L: formatPercent(L.curve.mean[day] ?? 0, 0),
    }),
    describeRuns(result),
  ].join(" ");
}

function widestDay(T: readonly number[], L: readonly number[], lastDay: number): number {
  let widest = 0;
  let gap = -1;
  for (let day = 0; day <= lastDay; day++) {
    const here = Math.abs((L[day] ?? 0) - (T[day] ?? 0));
    if (here > gap) [widest, gap] = [day, here];
  }
  return widest;
}

/** Both shares on one day. */
export function readTimeCurve(result: Result, day: number): string {
  const arms = pair(result, "time");
  if (!arms) return "";
  return readout({ T: arms.T.curve, L: arms.L.curve }, day, PERCENT);
}

export function timeCurveTable(result: Result, lastDay: number): ChartTable {
  const arms = pair(result, "time");
  if (!arms) return { caption: t("time.title"), headers: [], rows: [] };
  const curves = { T: arms.T.curve, L: arms.L.curve };
  return curveTable(t("time.title"), curves, lastDay, PERCENT);
}
