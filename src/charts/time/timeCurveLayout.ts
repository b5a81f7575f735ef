import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatPercent } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout, NAME_SIZE, SMALL_HEADROOM } from "../frame/curveLayout.ts";
import { dayX, type ChartSize, type CurveMarks, type PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import { pairCurves } from "../frame/pair.ts";

/** Where the two means stand by their arms, above the plot, and what the way between them is called. */
export interface MeanMark extends Readonly<Partial<Record<Arm, number>>> {
  readonly arms: readonly [Arm, Arm];
  readonly y: number;
  /** Radius of the dots: small enough that close means stay two. */
  readonly radius: number;
  /** Foot of the hairlines that lead down into the plot. */
  readonly bottom: number;
  /** None in a small multiple, where the line above the chart says it. */
  readonly label: PlacedText | undefined;
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
  small = false,
): TimeCurveMarks | undefined {
  const both = pairCurves(result, "time");
  if (!both) return undefined;
  const marks = curveLayout({
    curves: [both.base, both.other].map(({ arm, found, curve }) => {
      const { p50, p90 } = found.timeToCash;
      const days = (d: number) => (d >= 365 ? t("time.never") : formatNumber(d, 1));
      return {
        arm,
        curve,
        name: t(`arm.${arm}`),
        details: small ? [] : [t("time.half", { n: days(p50) }), t("time.most", { n: days(p90) })],
      };
    }),
    lastDay,
    size,
    top: 1,
    ticks: small ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1],
    formatTick: (share) => formatPercent(share, 0),
    xTitle: t(small ? "chart.day.short" : "chart.day"),
    headroom: small ? SMALL_HEADROOM : 50,
    small,
  });
  const { base, other } = both;
  const { em } = size;
  const y = marks.plot.top - (small ? 12 : 18) * em;
  const means = [base.found.timeToCash.mean, other.found.timeToCash.mean] as const;
  const place = (mean: number) => dayX(marks, Math.min(mean, marks.lastDay));
  const [from, to] = [place(means[0]), place(means[1])];
  return {
    ...marks,
    mean: {
      arms: [base.arm, other.arm],
      [base.arm]: from,
      [other.arm]: to,
      radius: Math.max(2.5, Math.min(5, Math.abs(from - to) / 2)) * em,
      bottom: marks.plot.bottom,
      y,
      label: small
        ? undefined
        : meanLabel(marks, means[1] - means[0], (from + to) / 2, y - 12 * em, em),
    },
  };
}

/** The difference of the means, in words, above the middle between them as far as there is room. */
function meanLabel(
  marks: CurveMarks,
  difference: number,
  middle: number,
  y: number,
  em: number,
): PlacedText {
  const n = formatNumber(Math.abs(difference), Math.max(1, digitsFor(difference)));
  const text =
    Math.abs(difference) < 0.005
      ? t("time.same")
      : t(difference < 0 ? "time.sooner" : "time.later", { n });
  const half = textWidth(text, NAME_SIZE * em) / 2;
  const x = Math.max(marks.plot.left + half, Math.min(marks.width - half, middle));
  return { x, y, text };
}
