import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout, NAME_SIZE } from "../frame/curveLayout.ts";
import { dayX, type ChartSize, type CurveMarks, type PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import { pair } from "../frame/pair.ts";

/** Where the two means stand, above the plot, and what the way between them is called. */
export interface MeanMark {
  readonly y: number;
  readonly T: number;
  readonly L: number;
  /** Radius of the dots: small enough that close means stay two. */
  readonly radius: number;
  /** Foot of the hairlines that lead down into the plot. */
  readonly bottom: number;
  readonly label: PlacedText;
}

export interface TimeCurveMarks extends CurveMarks {
  readonly mean: MeanMark;
}

/**
 * Lays out the share of invoices turned into cash against days since the invoice. The area between
 * the curves is the difference of the mean times; the means themselves are marked above the plot.
 */
export function timeCurveLayout(
  result: Result,
  size: ChartSize,
  lastDay: number,
): TimeCurveMarks | undefined {
  const arms = pair(result, "time");
  if (!arms) return undefined;
  const marks = curveLayout({
    curves: (["T", "L"] as const).map((arm) => {
      const { p50, p90 } = arms[arm].arm.timeToCash;
      const days = (d: number) => (d >= 365 ? t("time.never") : formatNumber(d, 1));
      return {
        arm,
        curve: arms[arm].curve,
        name: t(`arm.${arm}`),
        details: [t("time.half", { n: days(p50) }), t("time.most", { n: days(p90) })],
      };
    }),
    lastDay,
    size,
    top: 1,
    ticks: [0, 0.25, 0.5, 0.75, 1],
    formatTick: (share) => `${formatNumber(share * 100)} %`,
    xTitle: t("chart.day"),
    headroom: 50,
  });
  const { T, L } = arms;
  return { ...marks, mean: meanMark(marks, T.arm.timeToCash.mean, L.arm.timeToCash.mean, size.em) };
}

function meanMark(marks: CurveMarks, meanT: number, meanL: number, em: number): MeanMark {
  const difference = meanL - meanT;
  const n = formatNumber(Math.abs(difference), Math.max(1, digitsFor(difference)));
  const text =
    Math.abs(difference) < 0.005
      ? t("time.same")
      : t(difference < 0 ? "time.sooner" : "time.later", { n });
  const T = dayX(marks, Math.min(meanT, marks.lastDay));
  const L = dayX(marks, Math.min(meanL, marks.lastDay));
  const half = textWidth(text, NAME_SIZE * em) / 2;
  const middle = (T + L) / 2;
  const x = Math.max(marks.plot.left + half, Math.min(marks.width - half, middle));
  const y = marks.plot.top - 18 * em;
  const radius = Math.max(2.5, Math.min(5, Math.abs(T - L) / 2)) * em;
  return { y, T, L, radius, bottom: marks.plot.bottom, label: { x, y: y - 12 * em, text } };
}
