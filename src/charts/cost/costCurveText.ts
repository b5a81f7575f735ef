import type { Result } from "../../../sims/summary/Result.ts";
import { formatNumber, formatShort, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { curveTable, describeRuns, readout, type ValueStyle } from "../frame/curveText.ts";
import { pair } from "../frame/pair.ts";

const money = (value: number): string => formatNumber(value, 2);
const signed = (value: number): string => formatSigned(value, 2);
const MONEY: ValueStyle = { format: money, unit: "", formatDifference: signed };

/** What the cost chart shows, in three or four sentences made from its data. */
export function describeCostCurve(result: Result, lastDay: number): string {
  const arms = pair(result, "cost");
  const difference = result.difference["L-T"]?.costPer100;
  if (!arms || !difference) return "";
  const { T, L } = arms;
  const [lo, hi] = intervalOf(difference);
  const top = Math.max(...T.curve.hi.slice(0, lastDay + 1), ...L.curve.hi.slice(0, lastDay + 1));
  const day = Math.min(30, lastDay);
  return [
    t("cost.describe.what", {
      top: formatShort(top, 1),
      last: String(lastDay),
      band: t("chart.band"),
    }),
    t("cost.describe.result", {
      T: money(T.arm.costPer100.mean),
      L: money(L.arm.costPer100.mean),
      d: signed(difference.mean),
      lo: signed(lo),
      hi: signed(hi),
    }),
    t("cost.describe.contrast", {
      day: String(day),
      T: money(T.curve.mean[day] ?? 0),
      L: money(L.curve.mean[day] ?? 0),
    }),
    describeRuns(result),
  ].join(" ");
}

/** Both costs accrued by one day. */
export function readCostCurve(result: Result, day: number): string {
  const arms = pair(result, "cost");
  return arms ? readout({ T: arms.T.curve, L: arms.L.curve }, day, MONEY) : "";
}

export function costCurveTable(result: Result, lastDay: number): ChartTable {
  const arms = pair(result, "cost");
  if (!arms) return { caption: t("cost.table"), headers: [], rows: [] };
  return curveTable(t("cost.table"), { T: arms.T.curve, L: arms.L.curve }, lastDay, MONEY);
}
