import { area, line, scaleLinear } from "d3";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { formatNumber } from "../../format/number.ts";
import type { CurveMarks, EndLabel } from "./CurveMarks.ts";
import type { BandedCurve } from "./pair.ts";
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
  readonly width: number;
  readonly height: number;
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
}

export const NAME_SIZE = 15;
export const DETAIL_SIZE = 13;
const DETAIL_LEADING = 17;
const NARROW = 480;

/** Lays out mean curves over days with their bands, axes and labels at the line ends. */
export function curveLayout(input: CurveLayoutInput): CurveMarks {
  const { lastDay, width, height } = input;
  const gutter = input.gutter ?? 12;
  const room = width < NARROW ? 108 : 220;
  const curves = input.curves.map((c) => ({
    ...c,
    details: c.details.filter((d) => textWidth(d, DETAIL_SIZE) <= room),
  }));
  const labelWidth = Math.max(
    0,
    ...curves.flatMap((c) => [
      textWidth(c.name, NAME_SIZE) * 1.06,
      ...c.details.map((d) => textWidth(d, DETAIL_SIZE)),
    ]),
  );
  const highest = Math.max(0, ...curves.flatMap((c) => c.curve.hi.slice(0, lastDay + 1)));
  const values = scaleLinear([0, input.top ?? (highest * 1.04 || 1)], [0, 1]);
  if (input.top === undefined) values.nice(5);
  const tickValues = input.ticks ?? values.ticks(5);
  const tickTexts = tickValues.map(input.formatTick);

  const plot = {
    left: Math.ceil(Math.max(...tickTexts.map((x) => textWidth(x, DETAIL_SIZE)))) + 10,
    right: Math.floor(width - labelWidth - gutter),
    top: input.headroom,
    bottom: height - 46,
  };
  const x = scaleLinear([0, lastDay], [plot.left, plot.right]);
  const y = values.copy().range([plot.bottom, plot.top]);
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
    xTicks: x
      .ticks(Math.max(3, Math.min(8, Math.floor((plot.right - plot.left) / 64))))
      .map((day) => ({ x: x(day), y: plot.bottom + 19, text: formatNumber(day) })),
    yTicks: tickValues.map((v, i) => ({ x: plot.left - 8, y: y(v), text: tickTexts[i] ?? "" })),
    xTitle: { x: plot.right, y: plot.bottom + 38, text: input.xTitle },
    gap,
    series,
    labels: endLabels(curves, series.map((s) => s.ys.at(-1) ?? 0), plot, gutter),
  };
}

function endLabels(
  curves: readonly CurveInput[],
  ends: readonly number[],
  plot: CurveMarks["plot"],
  gutter: number,
): readonly EndLabel[] {
  const heights = curves.map((c) => NAME_SIZE + 6 + c.details.length * DETAIL_LEADING + 8);
  // A label hangs from its line's end: the name beside the end, the details beneath.
  const middles = curves.map((_, i) => (ends[i] ?? 0) + (heights[i] ?? 0) / 2 - 12);
  const placed = spread(middles, heights, plot.top - 12, plot.bottom + 12);
  return curves.map((c, i) => {
    const x = plot.right + gutter;
    const y = (placed[i] ?? 0) - (heights[i] ?? 0) / 2 + 12;
    const details = c.details.map((text, k) => ({ x, y: y + DETAIL_LEADING * (k + 1), text }));
    return { arm: c.arm, x, y, name: c.name, details };
  });
}
