import type { Result } from "../../../sims/summary/Result.ts";
import { formatNumber, formatShort, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { curveTable, describeRuns, readout, type ValueStyle } from "../frame/curveText.ts";
import { pairCurves } from "../frame/pair.ts";

const money = (value: number): string => formatNumber(value, 2);
const signed = (value: number): string => formatSigned(value, 2);
const MONEY: ValueStyle = { format: money, unit: "", formatDifference: signed };

/** What the cost chart shows, in three or four sentences made from its data. */
export function describeCostCurve(result: Result, lastDay: number): string {
  const both = pairCurves(result, "cost");
  if (!both) return "";
  const { base, other, said } = both;
  const difference = both.difference.costPer100;
  const [lo, hi] = intervalOf(difference);
  const top = Math.max(
    ...base.curve.hi.slice(0, lastDay + 1),
    ...other.curve.hi.slice(0, lastDay + 1),
  );
  const day = Math.min(30, lastDay);
  return joinSentences([
    t("cost.describe.what", {
      top: formatShort(top, 1),
      last: String(lastDay),
      ...said,
      band: t("chart.band"),
    }),
    t("cost.describe.result", {
      ...said,
      from: money(base.found.costPer100.mean),
      to: money(other.found.costPer100.mean),
      d: signed(difference.mean),
      lo: signed(lo),
      hi: signed(hi),
    }),
    t("cost.describe.contrast", {
      day: String(day),
      ...said,
      from: money(base.curve.mean[day] ?? 0),
      to: money(other.curve.mean[day] ?? 0),
    }),
    describeRuns(result),
  ]);
}

/** What the cost is made up of, in the arms that were run. */
export function costItems({ arms }: Result): string {
  if (arms.C) return t(arms.L ? "cost.items.both" : "cost.items.platform");
  return t(arms.L ? "cost.items.ledger" : "cost.items");
}

/** Both costs accrued by one day. */
export function readCostCurve(result: Result, day: number, line?: number): string {
  const both = pairCurves(result, "cost");
  return both ? readout(both, day, MONEY, line) : "";
}

export function costCurveTable(result: Result, lastDay: number): ChartTable {
  const both = pairCurves(result, "cost");
  if (!both) return { caption: t("cost.table"), headers: [], rows: [] };
  return curveTable(t("cost.table"), both, lastDay, MONEY);
}
