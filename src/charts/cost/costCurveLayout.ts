import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatShort } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout } from "../frame/curveLayout.ts";
import type { ChartSize, CurveMarks, PlacedText } from "../frame/CurveMarks.ts";
import { pair } from "../frame/pair.ts";

/** The way between the two ends of the cost curves, and what it comes to. */
export interface CostBracket {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether the ends lie far enough apart for a bracket to be read as one. */
  readonly roomy: boolean;
  /** Between the ends, or beneath the labels where the ends lie too close. */
  readonly label: PlacedText;
}

export interface CostCurveMarks extends CurveMarks {
  readonly bracket: CostBracket;
  readonly yTitle: PlacedText;
}

function inWords(difference: number, digits: number): string {
  if (Math.abs(difference) < 0.5 * 10 ** -digits) return t("cost.same");
  const n = formatNumber(Math.abs(difference), digits);
  return t(difference < 0 ? "cost.cheaper" : "cost.dearer", { n });
}

/** Pixels between the ends that the difference needs to stand between their labels. */
const LABEL_ROOM = 64;

/** Lays out the cumulative cost of getting paid, per 100 of invoice, against days since the invoice. */
export function costCurveLayout(
  result: Result,
  size: ChartSize,
  lastDay: number,
): CostCurveMarks | undefined {
  const arms = pair(result, "cost");
  if (!arms) return undefined;
  const difference = result.difference["L-T"]?.costPer100.mean ?? 0;
  const digits = Math.max(2, digitsFor(difference, 2));
  const marks = curveLayout({
    curves: (["T", "L"] as const).map((arm) => ({
      arm,
      curve: arms[arm].curve,
      name: t(`arm.${arm}`),
      details: [t("cost.total", { n: formatNumber(arms[arm].arm.costPer100.mean, digits) })],
    })),
    lastDay,
    size,
    formatTick: (value) => formatShort(value),
    xTitle: t("chart.day"),
    headroom: 50,
    gutter: 20,
  });
  const ends = marks.series.map((s) => s.ys.at(-1) ?? 0);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  const x = marks.plot.right + 9 * size.em;
  const roomy = bottom - top > LABEL_ROOM * size.em;
  const beneath = Math.max(...marks.labels.map((l) => l.details.at(-1)?.y ?? l.y)) + 22 * size.em;
  return {
    ...marks,
    bracket: {
      x,
      top,
      bottom,
      roomy,
      label: {
        x: marks.plot.right + 20 * size.em,
        y: roomy ? (top + bottom) / 2 + 8 * size.em : beneath,
        text: inWords(difference, digits),
      },
    },
    yTitle: { x: 0, y: marks.plot.top - 20 * size.em, text: t("cost.unit") },
  };
}
