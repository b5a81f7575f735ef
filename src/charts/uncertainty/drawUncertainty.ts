import { joinClauses, joinColon, joinSentences } from "../../i18n/joins.ts";
import { mt } from "../../i18n/matters.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { textMark } from "../marks/textMark.ts";
import { uncertaintyLayout, type Range, type RangeMarks } from "./uncertaintyLayout.ts";

/** An interval, what it is called, and what it covers, in a sentence. */
export interface CoveredRange extends Range {
  readonly kind: "luck" | "inputs";
  readonly name: string;
  readonly covers: string;
}

export interface UncertaintyDrawingInput {
  readonly title: string;
  /** What the axis counts. */
  readonly axis: string;
  readonly ranges: readonly CoveredRange[];
  readonly rangeText: (range: Range) => string;
  readonly write: (value: number) => string;
  /** What was run. */
  readonly footer: string;
  /** All that was found, once it is whole. */
  readonly study?: Drawing["study"];
}

/** Heights in pixels: of an interval with its name and numbers, of one of these, of what is beneath it. */
const BAND = 82;
const LINE = 20;
const BENEATH = 20;
const FOOT = 24;

/** Intervals that cover different things on one axis, as a drawing for a page of its own. */
export function uncertaintyDrawing(of: UncertaintyDrawingInput): Drawing {
  const { title, axis, ranges, write, footer, study } = of;
  return {
    id: "uncertainty",
    title,
    subtitle: axis,
    description: describeUncertainty(of),
    footer,
    study,
    height: (_, em) => uncertaintyHeight(ranges.length, em),
    draw: (size) => [group("uncertainty", drawUncertainty(of, size))],
    table: () => ({
      caption: title,
      headers: [mt("two.what"), mt("two.low"), mt("two.middle"), mt("two.high")],
      rows: ranges.map(({ name, lo, mid, hi }) => [name, write(lo), write(mid), write(hi)]),
    }),
    note: joinSentences(ranges.map(({ name, covers }) => joinColon(name, covers))),
  };
}

/** All intervals with their numbers, in one line. */
export function describeUncertainty(of: UncertaintyDrawingInput): string {
  const { title, ranges, rangeText } = of;
  return joinClauses([title, ...ranges.map((range) => joinColon(range.name, rangeText(range)))]);
}

/** Height in pixels of a number of intervals and their axis. */
export function uncertaintyHeight(ranges: number, em: number): number {
  return (ranges * BAND + FOOT) * em;
}

/** Each interval beneath its name and its numbers, zero, and the axis. */
export function drawUncertainty(
  { ranges, rangeText, write }: UncertaintyDrawingInput,
  { width, em }: Pick<ChartSize, "width" | "em">,
): readonly Mark[] {
  const marks = uncertaintyLayout(ranges, width);
  const bottom = ranges.length * BAND * em;
  return [
    { kind: "line", look: "zero", x1: marks.zero, x2: marks.zero, y1: 0, y2: bottom },
    ...ranges.flatMap((range, i): Mark[] => {
      const at = marks.ranges[i];
      return at ? [drawRange(range, at, rangeText(range), i, { width, em })] : [];
    }),
    group(
      "axis",
      marks.ticks.map(({ x, value }) =>
        textMark({ x, y: bottom + (FOOT - 4) * em, text: write(value) }, { anchor: "middle" }),
      ),
    ),
  ];
}

function drawRange(
  { kind, name }: CoveredRange,
  { from, to, dot }: RangeMarks,
  text: string,
  i: number,
  { width, em }: Pick<ChartSize, "width" | "em">,
): Mark {
  const y = ((i + 1) * BAND - BENEATH) * em;
  // Beside the end of the chart that the interval is nearer to.
  const anchor = dot > width / 2 ? "end" : undefined;
  const x = anchor ? width - 4 : 4;
  return group(kind, [
    textMark({ x, y: y - 2 * LINE * em, text: name }, { look: "name", anchor }),
    textMark({ x, y: y - LINE * em, text }, { anchor }),
    { kind: "line", look: "range", x1: from, x2: to, y1: y, y2: y },
    { kind: "circle", cx: dot, cy: y, r: 5 },
  ]);
}
