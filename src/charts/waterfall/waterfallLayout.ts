import { scaleLinear } from "d3";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { formatShort, formatSigned } from "../../format/number.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";

/** One line of a waterfall: what it adds. */
export interface WaterfallStep {
  readonly name: string;
  readonly value: Estimate;
}

export interface WaterfallBar {
  readonly kind: "down" | "up" | "none" | "total";
  readonly y: number;
  readonly height: number;
  /** Ends of the bar, and of the interval around its end, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly interval: readonly [number, number] | undefined;
  /** From the bar's end down to the next bar. */
  readonly way: { readonly x: number; readonly y1: number; readonly y2: number } | undefined;
  readonly name: PlacedText;
  readonly value: PlacedText & { readonly anchor: "start" | "end" };
}

export interface WaterfallMarks {
  readonly zero: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bars: readonly WaterfallBar[];
  readonly ticks: readonly PlacedText[];
  readonly axis: PlacedText;
}

const ROW = 30;
/** Part of a row that its bar takes. */
const BAR = 0.6;
const SIZE = 13;
const AXIS = 44;

/** Height that the chart wants in pixels for a number of steps and the total. */
export function waterfallHeight(steps: number, em: number): number {
  return ((steps + 1) * ROW + AXIS) * em;
}

interface Span extends WaterfallStep {
  readonly from: number;
  readonly to: number;
  /** Ends of the interval. */
  readonly lo: number;
  readonly hi: number;
  readonly isTotal: boolean;
}

function spansOf(steps: readonly WaterfallStep[], total: WaterfallStep): readonly Span[] {
  let sum = 0;
  return [
    ...steps.map(({ name, value }) => {
      const from = sum;
      sum += value.mean;
      return { name, value, from, to: sum, isTotal: false };
    }),
    { ...total, from: 0, to: total.value.mean, isTotal: true },
  ].map((span) => {
    const [lo, hi] = span.value.ci95 ?? [span.value.mean, span.value.mean];
    return { ...span, lo: span.from + lo, hi: span.from + hi };
  });
}

function domainOf(spans: readonly Span[]): readonly [number, number] {
  const low = Math.min(0, ...spans.flatMap(({ from, to, lo }) => [from, to, lo]));
  const high = Math.max(0, ...spans.flatMap(({ from, to, hi }) => [from, to, hi]));
  return [low, high];
}

/** From where to where steps, their total and all intervals reach; 0 is always within. */
export function waterfallDomain(
  steps: readonly WaterfallStep[],
  total: WaterfallStep,
): readonly [number, number] {
  return domainOf(spansOf(steps, total));
}

/**
 * Lays out steps as bars, each from where the one before it ends, and last their total from zero.
 * Steps have to add up to the total, which is drawn as it is given.
 */
export function waterfallLayout(
  steps: readonly WaterfallStep[],
  total: WaterfallStep,
  { width, height, em }: ChartSize,
  digits: number,
  unit: string,
): WaterfallMarks {
  const size = SIZE * em;
  const spans = spansOf(steps, total);
  const [low, high] = domainOf(spans);
  const names = Math.max(...spans.map(({ name }) => textWidth(name, size)));
  const values = Math.max(
    ...spans.map(({ value }) => textWidth(formatSigned(value.mean, digits), size)),
  );
  const left = Math.min(names, width * 0.45) + 12 * em + values;
  const right = Math.max(left + 20, width - values - 10 * em);
  const x = scaleLinear(low === high ? [-1, 1] : [low, high], [left, right]);
  const row = Math.min(ROW * em, (height - AXIS * em) / spans.length);
  const bar = BAR * row;
  const bottom = spans.length * row;
  const bars = spans.map(({ name, value, from, to, lo, hi, isTotal }, i): WaterfallBar => {
    const middle = (i + 0.5) * row;
    const goesDown = value.mean < 0;
    const edge = goesDown ? Math.min(x(to), x(lo)) : Math.max(x(to), x(hi));
    return {
      kind: isTotal ? "total" : goesDown ? "down" : value.mean > 0 ? "up" : "none",
      y: middle - bar / 2,
      height: bar,
      from: Math.min(x(from), x(to)),
      to: Math.max(x(from), x(to)),
      interval: value.ci95 && [x(lo), x(hi)],
      way: isTotal ? undefined : { x: x(to), y1: middle - bar / 2, y2: middle + row - bar / 2 },
      name: { x: 0, y: middle, text: name },
      value: {
        x: edge + (goesDown ? -6 : 6) * em,
        y: middle,
        text: formatSigned(value.mean, digits),
        anchor: goesDown ? "end" : "start",
      },
    };
  });
  return {
    zero: x(0),
    bottom,
    left,
    right,
    bars,
    ticks: x
      .ticks(Math.max(2, Math.floor((right - left) / (80 * em))))
      .map((tick) => ({ x: x(tick), y: bottom + 18 * em, text: formatShort(tick, 3) })),
    axis: { x: left, y: bottom + 37 * em, text: unit },
  };
}
