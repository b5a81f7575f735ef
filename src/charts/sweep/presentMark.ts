import { scaleLinear } from "d3";
import type { PlacedText } from "../frame/CurveMarks.ts";
import { DETAIL_SIZE } from "../frame/curveLayout.ts";
import { textWidth } from "../frame/textWidth.ts";
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
  return { x, label: { ...within(x, text, { left, right, em }), y: upper.top - 10 * em } };
}

/** The present pair of values on a grid; undefined where it is out of sight. */
export function presentPair(
  marks: Pick<ContourMarks, "xValues" | "yValues" | "left" | "right" | "top" | "bottom" | "em">,
  pair: { readonly x: number; readonly y: number },
  text: string,
): (PresentMark & { readonly y: number }) | undefined {
  const { left, right, top, bottom, em } = marks;
  const x = placeOf(pair.x, marks.xValues, [left, right]);
  const y = placeOf(pair.y, marks.yValues, [bottom, top]);
  if (x === undefined || y === undefined) return undefined;
  const beside = y - top > 24 * em ? -12 : 22;
  return { x, y, label: { ...within(x, text, marks), y: y + beside * em } };
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
