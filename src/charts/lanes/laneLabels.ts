import { nameInWords } from "../../i18n/modelWords.ts";
import type { PlacedText } from "../frame/CurveMarks.ts";
import type { UprightLine } from "../frame/cutLine.ts";
import { textWidth } from "../frame/textWidth.ts";
import { LABEL, SIZE } from "./laneSizes.ts";

/** A bar of a lane, in pixels. */
export interface DrawnBar {
  readonly state: string;
  readonly x1: number;
  readonly x2: number;
  readonly idle: boolean;
}

/** The name of a state: within its bar, or beneath it where it begins. */
export interface LaneLabel extends PlacedText {
  readonly inside: boolean;
  readonly state: string;
}

/** The room for the names of a lane's states, in pixels. */
export interface LabelRoom {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly em: number;
}

/** Ems of 16 px from where a bar or an arrow stands to a name beside it: half an arrowhead, and some air. */
const BESIDE = 5;
/** So far from its bar's beginning, a name beneath it still belongs to it. */
const FURTHEST = 16;

/**
 * Places the names of the states that a lane's bars are, those for which there is room, where as few of
 * `lines` as can be stand in their way.
 */
export function laneLabels(
  bars: readonly DrawnBar[],
  lines: readonly UprightLine[],
  { top, bottom, left, right, em }: LabelRoom,
): readonly LaneLabel[] {
  const inside = { y: (top + bottom) / 2, xs: linesAt(lines, top, bottom) };
  const under = {
    y: bottom + (LABEL / 2) * em,
    xs: linesAt(lines, bottom, bottom + LABEL * em),
  };
  const labels: LaneLabel[] = [];
  let free = left;
  for (const { state, x1, x2, idle } of bars) {
    if (idle) continue;
    const text = nameInWords(state);
    const width = textWidth(text, SIZE * em);
    const first = x1 + BESIDE * em;
    if (width + 8 * em <= x2 - x1) {
      const x = leastCrossed(first, x2 - 3 * em - width, width, inside.xs, em);
      labels.push({ x, y: inside.y, text, inside: true, state });
      continue;
    }
    const last = right - BESIDE * em - width;
    const furthest = Math.min(x1 + FURTHEST * em, last);
    if (Math.min(first, last) < free) continue;
    const x = leastCrossed(Math.min(first, last), furthest, width, under.xs, em);
    labels.push({ x, y: under.y, text, inside: false, state });
    free = x + width + 8 * em;
  }
  return labels;
}

/** Where lines stand that pass through a strip. */
function linesAt(lines: readonly UprightLine[], top: number, bottom: number): readonly number[] {
  return lines
    .filter(({ y1, y2 }) => Math.min(y1, y2) < bottom && Math.max(y1, y2) > top)
    .map(({ x }) => x);
}

/** The first place from `from` to `to` at which a text meets the fewest lines. */
function leastCrossed(
  from: number,
  to: number,
  width: number,
  lines: readonly number[],
  em: number,
): number {
  const air = (BESIDE - 1) * em;
  const crossed = (x: number) =>
    lines.filter((line) => line > x - air && line < x + width + air).length;
  const places = lines
    .map((line) => line + BESIDE * em)
    .filter((x) => x > from && x <= to)
    .sort((a, b) => a - b);
  return places.reduce((best, x) => (crossed(x) < crossed(best) ? x : best), from);
}
