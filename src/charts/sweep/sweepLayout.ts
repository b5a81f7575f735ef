import { scaleLinear } from "d3";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { DETAIL_SIZE, NAME_SIZE } from "../frame/curveLayout.ts";
import { spread } from "../frame/spread.ts";
import { textBox, type TextBox } from "../frame/textBox.ts";
import { textWidth } from "../frame/textWidth.ts";
import { estimateCurve, extentOf, type EstimateCurve, type Estimates } from "./estimateCurve.ts";

/** An arm's estimates, one for each value. */
export interface SweepSeriesInput {
  readonly arm: Arm;
  readonly name: string;
  readonly estimates: Estimates;
}

/** A break-even: where the mean crosses zero, and its interval; null beyond the values looked at. */
export interface CrossingInput {
  readonly roots: readonly number[];
  readonly interval: readonly [lo: number | null, hi: number | null];
}

export interface SweepLayoutInput {
  /** Values of the parameter, ascending. */
  readonly values: readonly number[];
  readonly series: readonly SweepSeriesInput[];
  readonly difference: Estimates;
  readonly crossings: readonly CrossingInput[];
  readonly size: ChartSize;
  /** A value of the parameter in the unit shown is so much of it: 0.01 for percent. */
  readonly perShown: number;
  readonly formatX: (shown: number) => string;
  /** A measure's value in the unit shown is so much of it: 0.01 for percent. */
  readonly perShownY: number;
  readonly formatY: (shown: number) => string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly texts: {
    readonly difference: string;
    /** What the difference is above and below zero: "dearer". */
    readonly above: string;
    readonly below: string;
    readonly crossing: (root: number) => string;
  };
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Everything that a chart of a sweep draws, in pixels. */
export interface SweepMarks {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly upper: Box;
  readonly lower: Box;
  readonly xTicks: readonly PlacedText[];
  readonly upperTicks: readonly PlacedText[];
  readonly lowerTicks: readonly PlacedText[];
  readonly xTitle: PlacedText;
  readonly yTitle: PlacedText;
  readonly series: readonly (EstimateCurve & { readonly arm: Arm; readonly label: PlacedText })[];
  readonly difference: EstimateCurve & {
    readonly zero: number;
    readonly title: PlacedText;
    readonly above: PlacedText;
    readonly below: PlacedText;
  };
  readonly crossings: readonly {
    readonly from: number;
    readonly to: number;
    readonly roots: readonly number[];
    readonly label: PlacedText;
  }[];
  readonly values: readonly number[];
  /** Where each value stands. */
  readonly xs: readonly number[];
  /** The room of the texts between the plots: what stands upright goes behind them. */
  readonly between: readonly TextBox[];
  /** The page's type size over 16 px. */
  readonly em: number;
}

const GUTTER = 10;
/** Share of the height of both plots that the curves of the arms take. */
const UPPER = 0.56;

/** Height in pixels that both plots want for a width in pixels; small type needs less. */
export function sweepHeight(width: number, em: number): number {
  return Math.round(Math.max(380 * Math.min(1, em), Math.min(520, width * 0.8)));
}

/** Lays out curves of two arms against a parameter, and beneath them their difference with its zero line. */
export function sweepLayout(input: SweepLayoutInput): SweepMarks {
  const { values, size, perShown, perShownY, texts } = input;
  const { width, height, em } = size;
  const detail = DETAIL_SIZE * em;
  const name = NAME_SIZE * em;
  const head = 36 * em;
  const between = 56 * em;
  const foot = 44 * em;
  const room = height - head - between - foot;
  const upper = { top: head, bottom: head + UPPER * room };
  const lower = { top: upper.bottom + between, bottom: height - foot };

  const above = scaleLinear(extentOf(input.series.flatMap((s) => s.estimates)), [
    upper.bottom,
    upper.top,
  ]);
  const [lo, hi] = extentOf(input.difference);
  const below = scaleLinear([Math.min(0, lo), Math.max(0, hi)], [lower.bottom, lower.top]);
  // Ticks are round in the unit shown.
  const ticksOf = (scale: typeof above, count: number) => {
    const [a = 0, b = 1] = scale.domain();
    return scaleLinear([a / perShownY, b / perShownY], [0, 1]).ticks(count);
  };
  // Numbers that would stand on each other are fewer.
  const most = (pixels: number) => Math.max(1, Math.floor(pixels / (26 * em)));
  const upperValues = ticksOf(above, Math.min(4, most(upper.bottom - upper.top)));
  const lowerValues = ticksOf(below, Math.min(3, most(lower.bottom - lower.top)));
  const tickTexts = [...upperValues, ...lowerValues].map(input.formatY);
  const left = Math.ceil(Math.max(0, ...tickTexts.map((x) => textWidth(x, detail)))) + 10;
  const sides = [texts.above, texts.below].map((x) => textWidth(x, detail));
  const names = input.series.map((s) => textWidth(s.name, name) * 1.06);
  const right = Math.floor(width - Math.max(0, ...names, ...sides) - GUTTER * em);

  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 1;
  const x = scaleLinear([first, last], [left, right]);
  const xs = values.map(x);
  const series = input.series.map((s) => ({ ...s, ...estimateCurve(s.estimates, xs, above) }));
  const at = (value: number): number => Math.max(left, Math.min(right, x(value)));
  const crossings = input.crossings.map(({ roots, interval: [from, to] }) => {
    const root = at(roots[0] ?? first);
    const text = texts.crossing(roots[0] ?? first);
    const half = textWidth(text, name) / 2;
    return {
      from: at(from ?? first),
      to: at(to ?? last),
      roots: roots.map(at),
      label: {
        x: Math.max(left + half, Math.min(right - half, root)),
        y: upper.bottom + 17 * em,
        text,
      },
    };
  });
  // A narrow plot is narrower than what is said beneath it.
  const isWide = crossings.some(({ label }) => label.x + textWidth(label.text, name) / 2 > right);
  const ends = series.map(({ ys }) => ys.findLast((y) => y !== undefined) ?? upper.bottom);
  const placed = spread(
    ends,
    ends.map(() => 18 * em),
    upper.top - 9 * em,
    upper.bottom + (isWide ? 2 : 9) * em,
  );
  const zero = below(0);
  const side = right + GUTTER * em;
  // Above the numbers of the axis, also where nothing lies below zero.
  const [over = zero, under = zero] = spread(
    [zero - 11 * em, zero + 11 * em],
    [16 * em, 16 * em],
    lower.top - (textWidth(texts.difference, detail) > side ? 8 : 20) * em,
    lower.bottom + 5 * em,
  );
  const differenceTitle = { x: 0, y: lower.top - 12 * em, text: texts.difference };
  const air = 4 * em;
  return {
    width,
    height,
    left,
    right,
    upper,
    lower,
    values,
    xs,
    em,
    xTicks: scaleLinear([first / perShown, last / perShown], [left, right])
      .ticks(Math.max(2, Math.min(8, Math.floor((right - left) / (64 * em)))))
      .map((shown) => ({
        x: x(shown * perShown),
        y: lower.bottom + 18 * em,
        text: input.formatX(shown),
      })),
    upperTicks: upperValues.map((v) => ({
      x: left - 8,
      y: above(v * perShownY),
      text: input.formatY(v),
    })),
    lowerTicks: lowerValues.map((v) => ({
      x: left - 8,
      y: below(v * perShownY),
      text: input.formatY(v),
    })),
    xTitle: { x: right, y: lower.bottom + 37 * em, text: input.xTitle },
    yTitle: { x: 0, y: 12 * em, text: input.yTitle },
    series: series.map(({ arm, line: path, band, ys, name: text }, i) => ({
      arm,
      line: path,
      band,
      ys,
      label: { x: side, y: placed[i] ?? 0, text },
    })),
    difference: {
      ...estimateCurve(input.difference, xs, below),
      zero,
      title: differenceTitle,
      above: { x: side, y: over, text: texts.above },
      below: { x: side, y: under, text: texts.below },
    },
    crossings,
    between: [
      textBox(differenceTitle, detail, { onBaseline: true, air }),
      ...crossings.map(({ label }) =>
        textBox(label, name, { anchor: "middle", onBaseline: true, air }),
      ),
    ],
  };
}

/** The index of the value that stands nearest to a place; undefined where that is beyond the plot. */
export function nearestValue({ xs, left, right }: SweepMarks, x: number): number | undefined {
  if (xs.length === 0 || x < left - 12 || x > right + 12) return undefined;
  let best = 0;
  xs.forEach((at, i) => {
    if (Math.abs(at - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
  });
  return best;
}
