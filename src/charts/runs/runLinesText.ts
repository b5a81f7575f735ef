import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinClauses } from "../../i18n/joins.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import { tableDays, type ChartTable } from "../frame/ChartTable.ts";
import type { RunLine } from "./RunLine.ts";
import type { RunLinesInput } from "./runLinesLayout.ts";

type Said = Pick<RunLinesInput, "which" | "lines" | "lastDay">;

/** The value of a run's curve on a day. */
export function runOn(line: RunLine, day: number, which: Said["which"]): string {
  const value = line.curve.mean[day] ?? 0;
  return which === "time" ? formatPercent(value, 1) : formatNumber(value, 2);
}

/** The curves in a few sentences made from their data. */
export function describeRunLines({ lines, lastDay, which }: Said): string {
  const runs = lines.map(({ label, curve }) => {
    const end = curve.mean.at(-1) ?? 0;
    if (which === "cost") {
      return r("curves.describe.cost", { label, cost: formatNumber(end, 2) });
    }
    const day = curve.mean.findIndex((share) => share >= 0.5);
    return r("curves.describe.time", {
      label,
      half: "50",
      day: day < 0 ? "365+" : formatNumber(day),
    });
  });
  return r("curves.describe", {
    last: String(lastDay),
    n: String(lines.length),
    runs: joinClauses(runs),
  });
}

/** All runs on chosen days. */
export function runLinesTable(title: string, { lines, lastDay, which }: Said): ChartTable {
  return {
    caption: title,
    headers: [t("chart.table.day"), ...lines.map(({ label }) => label)],
    rows: tableDays(lastDay).map((day) => [
      String(day),
      ...lines.map((line) => runOn(line, day, which)),
    ]),
  };
}
