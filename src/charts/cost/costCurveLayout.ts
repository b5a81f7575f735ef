import type { Result } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatShort } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";
import { curveLayout, SMALL_HEADROOM } from "../frame/curveLayout.ts";
import type { ChartSize, CurveMarks, PlacedText } from "../frame/CurveMarks.ts";
import { pairCurves } from "../frame/pair.ts";

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
  /** None in a small multiple, where the line above the chart says it. */
  readonly bracket: CostBracket | undefined;
  readonly yTitle: PlacedText;
}

function inWords(difference: number, digits: number): string {
  const n = formatNumber(Math.abs(difference), digits);
  if (!/[1-9]/.test(n)) return t("cost.same");
  return t(difference < 0 ? "cost.cheaper" : "cost.dearer", { n });
}

/** Pixels between the ends that the difference needs to stand between their labels. */
const LABEL_ROOM = 64;

/**
 * Lays out the cumulative cost of getting paid, per 100 of invoice, against days since the invoice.
 * `smallTop` makes it a small multiple whose value axis ends there.
 */
export function costCurveLayout(
  result: Result,
  size: ChartSize,
  lastDay: number,
  smallTop?: number,
): CostCurveMarks | undefined {
  const both = pairCurves(result, "cost");
  if (!both) return undefined;
  const small = smallTop !== undefined;
  const difference = both.difference.costPer100.mean;
  const digits = Math.max(2, digitsFor(difference, 2));
  const note = small ? undefined : inWords(difference, digits);
  const marks = curveLayout({
    curves: [both.base, both.other].map(({ arm, found, curve }) => ({
      arm,
      curve,
      name: t(`arm.${arm}`),
      details: small ? [] : [t("cost.total", { n: formatNumber(found.costPer100.mean, digits) })],
    })),
    lastDay,
    size,
    ...(small && { top: smallTop }),
    formatTick: (value) => formatShort(value),
    xTitle: t(small ? "chart.day.short" : "chart.day"),
    headroom: small ? SMALL_HEADROOM : 50,
    gutter: small ? 12 : 20,
    note,
    small,
  });
  const y = marks.plot.top - (small ? 16 : 20) * size.em;
  return {
    ...marks,
    bracket: note === undefined ? undefined : costBracket(marks, note, size.em),
    yTitle: { x: 0, y, text: t("cost.unit") },
  };
}

function costBracket(marks: CurveMarks, text: string, em: number): CostBracket {
  const ends = marks.series.map((s) => s.ys.at(-1) ?? 0);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  const x = marks.plot.right + 9 * em;
  const roomy = bottom - top > LABEL_ROOM * em;
  const beneath = Math.max(...marks.labels.map((l) => l.details.at(-1)?.y ?? l.y)) + 22 * em;
  const y = roomy ? (top + bottom) / 2 + 8 * em : beneath;
  return { x, top, bottom, roomy, label: { x: marks.plot.right + 20 * em, y, text } };
}
