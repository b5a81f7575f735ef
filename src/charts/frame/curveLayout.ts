import { area, line, nice, ticks } from "d3";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { formatNumber } from "../../format/number.ts";
import type { ChartSize, CurveMarks, EndLabel } from "./CurveMarks.ts";
import type { BandedCurve } from "./pair.ts";
import { linear } from "./linear.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./textWidth.ts";

/** A curve to draw, and what its label says: a name, and lines of detail, the most important first. */
export interface CurveInput {
  readonly arm: Arm;
  readonly curve: BandedCurve;
  readonly name: string;
  readonly details: readonly string[];
}

export interface CurveLayoutInput {
  readonly curves: readonly CurveInput[];
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly size: ChartSize;
  /** Upper end of the value axis; taken from the bands, and rounded up, when not given. */
  readonly top?: number;
  /** Values to mark on the axis; chosen when not given. */
  readonly ticks?: readonly number[];
  readonly formatTick: (value: number) => string;
  readonly xTitle: string;
  /** Room above the plot, for an annotation. */
  readonly headroom: number;
  /** Room that an annotation between plot and labels needs. */
  readonly gutter?: number;
  /** A note that stands among the labels, in the type of a name. */
  readonly note?: string | undefined;
  /** A small multiple: the title of the days stands beside their numbers and takes no line. */
  readonly small?: boolean;
}

export const NAME_SIZE = 15;
export const DETAIL_SIZE = 13;
const DETAIL_LEADING = 17;
const NARROW = 480;
/** Where lines end together, their labels stand as the lines did on the way there. */
const TIE = 1e-3;
/** Room above the plot of a small multiple; one for all, so that their plots stand in line. */
export const SMALL_HEADROOM = 28;

/** Lays out mean curves over days with their bands, axes and labels at the line ends. */
export function curveLayout(input: CurveLayoutInput): CurveMarks {
  const { lastDay } = input;
  const { width, height, em } = input.size;
  const name = NAME_SIZE * em;
  const detail = DETAIL_SIZE * em;
  const gutter = (input.gutter ?? 12) * em;
  const room = (width < NARROW * em ? 124 : 220) * em;
  const curves = input.curves.map((c) => ({
    ...c,
    details: c.details.filter((d) => textWidth(d, detail) <= room),
  }));
  const labelWidth = Math.max(
    textWidth(input.note ?? "", name) * 1.06,
    ...curves.flatMap((c) => [
      textWidth(c.name, name) * 1.06,
      ...c.details.map((d) => textWidth(d, detail)),
    ]),
  );
  const top =
    input.top ??
    roundedTop(
      curves.map((c) => c.curve.hi),
      lastDay,
    );
  const plotHeight = height - (input.headroom + (input.small ? 28 : 46)) * em;
  const tickCount = Math.max(2, Math.min(5, Math.round(plotHeight / (40 * em))));
  const tickValues = input.ticks ?? ticks(0, top, tickCount);
  const tickTexts = tickValues.map(input.formatTick);

  const plot = {
    left: Math.ceil(Math.max(...tickTexts.map((x) => textWidth(x, detail)))) + 10,
    right: Math.floor(width - labelWidth - gutter),
    top: input.headroom * em,
    bottom: input.headroom * em + plotHeight,
  };
  const x = linear([0, lastDay], [plot.left, plot.right]);
  const y = linear([0, top], [plot.bottom, plot.top]);
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day);
  const of = (v: readonly number[]) => (day: number) => y(v[day] ?? v.at(-1) ?? 0);

  const series = curves.map(({ arm, curve }) => ({
    arm,
    line: line<number>(x, of(curve.mean)).digits(2)(days) ?? "",
    band: area<number>(x, of(curve.lo), of(curve.hi)).digits(2)(days) ?? "",
    ys: days.map(of(curve.mean)),
  }));
  const [first, second] = curves;
  const gap =
    first && second
      ? (area<number>(x, of(first.curve.mean), of(second.curve.mean)).digits(2)(days) ?? "")
      : "";
  return {
    width,
    height,
    plot,
    lastDay,
    xTicks: tickDays(lastDay, (plot.right - plot.left) / (32 * em)).map((day) => ({
      x: x(day),
      y: plot.bottom + 19 * em,
      text: formatNumber(day),
    })),
    yTicks: tickValues.map((v, i) => ({ x: plot.left - 8, y: y(v), text: tickTexts[i] ?? "" })),
    xTitle: input.small
      ? {
          x: plot.right + gutter + textWidth(input.xTitle, detail),
          y: plot.bottom + 19 * em,
          text: input.xTitle,
        }
      : { x: plot.right, y: plot.bottom + 38 * em, text: input.xTitle },
    gap,
    series,
    labels: endLabels(
      curves,
      series.map((s) => (s.ys.at(-1) ?? 0) + TIE * average(s.ys)),
      plot,
      gutter,
      em,
    ),
  };
}

/** A round upper end for an axis from 0 that holds every one of `curves` up to `lastDay`. */
export function roundedTop(curves: readonly (readonly number[])[], lastDay: number): number {
  const highest = Math.max(0, ...curves.flatMap((curve) => curve.slice(0, lastDay + 1)));
  return nice(0, highest * 1.04 || 1, 5)[1];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Days to mark: multiples of 10, 20, 50 or 100, as close as there is room for. */
function tickDays(lastDay: number, most: number): readonly number[] {
  const step = [10, 20, 50].find((s) => lastDay / s <= Math.min(most, 10)) ?? 100;
  return Array.from({ length: Math.floor(lastDay / step) + 1 }, (_, i) => i * step);
}

function endLabels(
  curves: readonly CurveInput[],
  ends: readonly number[],
  plot: CurveMarks["plot"],
  gutter: number,
  em: number,
): readonly EndLabel[] {
  const hang = 12 * em;
  const heights = curves.map((c) => (NAME_SIZE + 14 + c.details.length * DETAIL_LEADING) * em);
  // A label hangs from its line's end: the name beside the end, the details beneath.
  const middles = curves.map((_, i) => (ends[i] ?? 0) + (heights[i] ?? 0) / 2 - hang);
  const placed = spread(middles, heights, plot.top - hang, plot.bottom + hang);
  return curves.map((c, i) => {
    const x = plot.right + gutter;
    const y = (placed[i] ?? 0) - (heights[i] ?? 0) / 2 + hang;
    const details = c.details.map((text, k) => ({ x, y: y + DETAIL_LEADING * em * (k + 1), text }));
    return { arm: c.arm, x, y, name: c.name, details };
  });
}
