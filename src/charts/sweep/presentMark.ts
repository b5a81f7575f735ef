import { scaleLinear } from "d3";
import type { PlacedText } from "../frame/CurveMarks.ts";
import { DETAIL_SIZE } from "../frame/curveLayout.ts";
import { meet, textBox } from "../frame/textBox.ts";
import { textWidth } from "../frame/textWidth.ts";
import { MIDDLE } from "../marks/Mark.ts";
import type { ContourMarks } from "./contourLayout.ts";
import type { SweepMarks } from "./sweepLayout.ts";

/** Where the scenario stands now. It moves without anything else of a chart, so it is laid out by itself. */
export interface PresentMark {
  readonly x: number;
  readonly label: PlacedText;
}

/** The present value on a sweep, a label above the plots; undefined where it is out of sight. */
export function presentValue(
  {
    values,
    left,
    right,
    upper,
    em,
  }: Pick<SweepMarks, "values" | "left" | "right" | "upper" | "em">,
  value: number,
  text: string,
): PresentMark | undefined {
  const x = placeOf(value, values, [left, right]);
  if (x === undefined) return undefined;
  return { x, label: { ...within(x, text, { left, right, em }), y: upper.top - 8 * em } };
}

/** The present pair of values on a grid, its label beside those of the contours; undefined where it is out of sight. */
export function presentPair(
  marks: Pick<
    ContourMarks,
    "xValues" | "yValues" | "left" | "right" | "top" | "bottom" | "isolines" | "em"
  >,
  pair: { readonly x: number; readonly y: number },
  text: string,
): (PresentMark & { readonly y: number }) | undefined {
  const { left, right, top, bottom, em } = marks;
  const x = placeOf(pair.x, marks.xValues, [left, right]);
  const y = placeOf(pair.y, marks.yValues, [bottom, top]);
  if (x === undefined || y === undefined) return undefined;
  const size = DETAIL_SIZE * em;
  const taken = marks.isolines.flatMap((line) =>
    line.label ? [textBox(line.label, size, { anchor: "middle" })] : [],
  );
  const aside = textWidth(text, size) / 2 + 12 * em;
  const places = [
    [x, y - 12 * em],
    [x, y + 22 * em],
    [x + aside, y + MIDDLE * size],
    [x - aside, y + MIDDLE * size],
    [x, y - 30 * em],
    [x, y + 40 * em],
  ].map(([at = x, foot = y]) => ({ ...within(at, text, marks), y: foot }));
  const fits = places.filter((label) => {
    const box = textBox(label, size, { anchor: "middle", onBaseline: true });
    const around = 8 * em;
    const mark = { left: x - around, right: x + around, top: y - 6 * em, bottom: y + 6 * em };
    const isIn = box.top >= top && box.bottom <= bottom;
    return isIn && !meet(box, mark) && !taken.some((other) => meet(box, other));
  });
  const [first = { ...within(x, text, marks), y: y - 12 * em }] = [...fits, ...places];
  return { x, y, label: first };
}

function placeOf(
  value: number,
  values: readonly number[],
  places: readonly [number, number],
): number | undefined {
  const [first = 0, last = 1] = [values[0], values.at(-1)];
  return first <= value && value <= last ? scaleLinear([first, last], places)(value) : undefined;
}

/** A label as near to its place as the plot's sides let it be. */
function within(
  x: number,
  text: string,
  { left, right, em }: { readonly left: number; readonly right: number; readonly em: number },
): { readonly x: number; readonly text: string } {
  const half = textWidth(text, DETAIL_SIZE * em) / 2;
  return { x: Math.max(left + half, Math.min(right - half, x)), text };
}
