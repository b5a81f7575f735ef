import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout } from "../frame/curveLayout.ts";
import type { ChartSize, CurveMarks } from "../frame/CurveMarks.ts";
import type { RunLine } from "./RunLine.ts";

export interface RunLinesInput {
  readonly which: "time" | "cost";
  readonly arm: Arm;
  readonly lines: readonly RunLine[];
  readonly lastDay: number;
  /** Upper end of the cost axis, the same for all charts beside each other. */
  readonly top: number;
  readonly size: ChartSize;
}

/** Height in pixels that the curves want for a width in pixels; small type needs less. */
export function runLinesHeight(width: number, em: number): number {
  return Math.round(Math.max(260 * Math.min(1, em), Math.min(380, width * 0.55)));
}

/** Lays out the curves of several runs in one arm; series and labels are in the order of `lines`. */
export function runLinesLayout(input: RunLinesInput): CurveMarks {
  const { which, arm, lines, lastDay, size } = input;
  return curveLayout({
    curves: lines.map(({ curve, label }) => ({ arm, curve, name: label, details: [] })),
    lastDay,
    size,
    ...(which === "time" ? { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] } : { top: input.top }),
    formatTick: (value) => (which === "time" ? formatPercent(value, 0) : formatNumber(value, 1)),
    xTitle: t("chart.day"),
    headroom: 14,
  });
}
