import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout, NAME_SIZE, SMALL_HEADROOM } from "../frame/curveLayout.ts";
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
        details: small ? [] : [t("time.half", { n: days(p50) }), t("time.most", { n: days(p90) })],
      };
    }),
    lastDay,
    size,
    top: 1,
    ticks: small ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1],
    formatTick: (share) => `${formatNumber(share * 100)} %`,
    xTitle: t(small ? "chart.day.short" : "chart.day"),
    headroom: small ? SMALL_HEADROOM : 50,
    small,
  });
  const [T, L] = [arms.T.arm.timeToCash.mean, arms.L.arm.timeToCash.mean];
  const { em } = size;
  const rise = (small ? 12 : 18) * em;
  return {
    ...marks,
    mean: {
      ...meanDots(marks, T, L, em),
      y: marks.plot.top - rise,
      label: small ? undefined : meanLabel(marks, T, L, marks.plot.top - rise - 12 * em, em),
    },
  };
}

function meanDots(marks: CurveMarks, meanT: number, meanL: number, em: number) {
  const T = dayX(marks, Math.min(meanT, marks.lastDay));
  const L = dayX(marks, Math.min(meanL, marks.lastDay));
  const radius = Math.max(2.5, Math.min(5, Math.abs(T - L) / 2)) * em;
  return { T, L, radius, bottom: marks.plot.bottom };
}

function meanLabel(
  marks: CurveMarks,
  meanT: number,
  meanL: number,
  y: number,
  em: number,
): PlacedText {
  const difference = meanL - meanT;
  const n = formatNumber(Math.abs(difference), Math.max(1, digitsFor(difference)));
  const text =
    Math.abs(difference) < 0.005
      ? t("time.same")
      : t(difference < 0 ? "time.sooner" : "time.later", { n });
  const half = textWidth(text, NAME_SIZE * em) / 2;
  const { T, L } = meanDots(marks, meanT, meanL, em);
  const x = Math.max(marks.plot.left + half, Math.min(marks.width - half, (T + L) / 2));
  return { x, y, text };
}
