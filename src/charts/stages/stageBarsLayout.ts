import { scaleLinear } from "d3";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Stage } from "../../../sims/index.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { st, stageName } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import type { StageRows } from "./stageRows.ts";

export interface StageSegment {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
  /** Lines inside the bar, where they fit. */
  readonly inside: readonly PlacedText[];
}

/** A label outside the bar and the line that leads to it from the middle of its segment. */
export interface StageCallout {
  readonly stage: Stage;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly label: PlacedText;
}

export interface StageBar {
  readonly arm: Arm;
  readonly top: number;
  readonly bottom: number;
  readonly segments: readonly StageSegment[];
  readonly callouts: readonly StageCallout[];
  readonly name: PlacedText;
  readonly total: PlacedText;
}

/** Two stacked bars on one axis, in pixels. */
export interface StageBarsMarks {
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly bars: readonly StageBar[];
  /** Lines from a segment's end in the upper bar to that in the lower. */
  readonly ways: readonly { readonly x1: number; readonly x2: number }[];
  readonly between: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly PlacedText[];
  readonly axis: PlacedText;
}

const SIZE = 13;
const NAME = 15;
const LINE = 17;
/** Levels of labels outside a bar; shorter stages beyond them are in the table alone. */
const LEVELS = 6;
const SMALL_LEVELS = 3;
/** Below this part of the axis a stage has no label. */
const LEAST = 0.002;
const AXIS = 46;
const FOOT = 8;

interface Measures {
  readonly bar: number;
  readonly gap: number;
  readonly levels: number;
}
const ROOMY = { bar: 46, gap: 30 };
/** Where there is less room, bars come closer together and fewer labels stand outside them. */
const TIGHT = { bar: 40, gap: 16 };

function measuresFor(room: number, small: boolean): Measures {
  const levels = levelsFor(small);
  const all = { ...ROOMY, levels };
  if (heightOf(all) <= room + 0.5) return all;
  const left = room - heightOf({ ...TIGHT, levels: 0 });
  return { ...TIGHT, levels: Math.max(1, Math.min(levels, Math.floor(left / (2 * LINE)))) };
}

function heightOf({ bar, gap, levels }: Measures): number {
  return 2 * bar + gap + 2 * levels * LINE + AXIS + FOOT;
}

function levelsFor(small: boolean): number {
  return small ? SMALL_LEVELS : LEVELS;
}

/** Height in pixels that the chart wants, whatever its width. */
export function stageBarsHeight(em: number, small: boolean): number {
  return heightOf({ ...ROOMY, levels: levelsFor(small) }) * em;
}

/** Lays out the stages of both arms as stacked bars; `lastDay` ends the axis, in days. */
export function stageBarsLayout(
  { pair, rows }: StageRows,
  { width, height, em }: ChartSize,
  lastDay: number,
  small = false,
): StageBarsMarks {
  const { bar, gap, levels } = measuresFor(height / em, small);
  const size = SIZE * em;
  const texts = [pair.base, pair.other].map(({ arm, found }) => ({
    arm,
    name: t(`arm.${arm}`),
    total: st("chart.total", { n: formatNumber(found.timeToCash.mean, 1) }),
  }));
  const room = Math.max(
    ...texts.map(({ name, total }) =>
      Math.max(textWidth(name, NAME * em) * 1.06, textWidth(total, NAME * em) * 1.06),
    ),
  );
  const plot = { left: 2, right: Math.max(40, width - room - 12 * em), bottom: 0 };
  const x = scaleLinear([0, lastDay], [plot.left, plot.right]);
  const upper = levels * LINE * em;
  const topOf = (i: number) => upper + i * (bar + gap) * em;
  const bottom = topOf(1) + (bar + levels * LINE) * em;

  const bars = texts.map(({ arm, name, total }, i): StageBar => {
    const top = topOf(i);
    const end = top + bar * em;
    let sum = 0;
    const spans = rows.map((row) => {
      const days = i === 0 ? row.base : row.other;
      const from = x(sum);
      sum += days;
      return { stage: row.stage, days, from, to: x(sum) };
    });
    const segments = spans.map((span) => ({
      stage: span.stage,
      from: span.from,
      to: span.to,
      inside: insideLabel(span, top, bar, em),
    }));
    const outside = spans.filter(
      ({ days }, k) => segments[k]?.inside.length === 0 && days >= LEAST * lastDay,
    );
    const edge = i === 0 ? { at: top, step: -LINE * em } : { at: end, step: LINE * em };
    const right = x(sum) + 10 * em;
    return {
      arm,
      top,
      bottom: end,
      segments,
      callouts: placeCallouts(outside, edge, size, width, levels),
      name: { x: right, y: top + 0.32 * bar * em, text: name },
      total: { x: right, y: top + 0.74 * bar * em, text: total },
    };
  });
  const [first, second] = bars;
  return {
    plot: { ...plot, bottom },
    bars,
    ways: rows.map((_, k) => ({
      x1: first?.segments[k]?.to ?? 0,
      x2: second?.segments[k]?.to ?? 0,
    })),
    between: { top: first?.bottom ?? 0, bottom: second?.top ?? 0 },
    ticks: x
      .ticks(Math.max(2, Math.floor((plot.right - plot.left) / (70 * em))))
      .map((day) => ({ x: x(day), y: bottom + 18 * em, text: formatShort(day) })),
    axis: { x: plot.left, y: bottom + 38 * em, text: st("chart.axis") },
  };
}

interface Span {
  readonly stage: Stage;
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

function insideLabel(
  { stage, days, from, to }: Span,
  top: number,
  bar: number,
  em: number,
): PlacedText[] {
  const lines = [stageName(stage), formatNumber(days, 1)];
  const fits = lines.every((text) => textWidth(text, SIZE * em) + 6 * em <= to - from);
  const x = (from + to) / 2;
  return fits ? lines.map((text, i) => ({ x, y: top + (0.36 + 0.36 * i) * bar * em, text })) : [];
}

/**
 * Labels beside a bar, as a staircase: from the right, each beyond all to its right whose middles it
 * reaches, so that no line crosses a text. Of too many the shortest stages go without.
 */
function placeCallouts(
  spans: readonly Span[],
  edge: { readonly at: number; readonly step: number },
  size: number,
  width: number,
  levels: number,
): StageCallout[] {
  const wanted = [...spans];
  for (;;) {
    const placed = staircase(wanted, size);
    const bad = placed.filter(
      ({ level, x, text }) => level > levels || x + 3 + textWidth(text, size) > width,
    );
    if (bad.length === 0) {
      return placed.map(({ stage, x, level, text }) => ({
        stage,
        x,
        from: edge.at,
        to: edge.at + edge.step * (level - 0.15),
        label: { x: x + 3, y: edge.at + edge.step * (level - 0.5), text },
      }));
    }
    const least = wanted.reduce((a, b) => (b.days < a.days ? b : a));
    wanted.splice(wanted.indexOf(least), 1);
  }
}

function staircase(spans: readonly Span[], size: number) {
  const placed: { stage: Stage; x: number; end: number; level: number; text: string }[] = [];
  for (const { stage, days, from, to } of [...spans].reverse()) {
    const text = `${stageName(stage)} ${formatNumber(days, days < 0.095 ? 2 : 1)}`;
    const x = (from + to) / 2;
    const end = x + textWidth(text, size) + 8;
    const reached = placed.filter((other) => other.x < end).map(({ level }) => level);
    placed.push({ stage, x, end, level: Math.max(0, ...reached) + 1, text });
  }
  return placed;
}
