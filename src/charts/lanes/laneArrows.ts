import { cutLine, type UprightLine } from "../frame/cutLine.ts";
import type { TextBox } from "../frame/textBox.ts";

/** An arrow straight up or down past texts, in pixels. */
export interface DrawnArrow {
  readonly x: number;
  /** What is seen of its line. */
  readonly pieces: readonly UprightLine[];
  /** Its point; the head stands towards where it comes from. */
  readonly tip: number;
  /** Length of the head, negative upwards, and half its width. */
  readonly long: number;
  readonly half: number;
}

/** Half the width of an arrowhead, and its length, in pixels of a page whose type is 16 px. */
const HEAD = { half: 3.5, long: 6 };

/**
 * An arrow that goes behind whatever text stands in its way; where its head would be, it ends before the
 * text, which then names what it points to.
 */
export function arrowPast(line: UprightLine, texts: readonly TextBox[], em: number): DrawnArrow {
  const { x, y1, y2 } = line;
  const sign = y2 > y1 ? 1 : -1;
  const long = sign * HEAD.long * em;
  const half = HEAD.half * em;
  const near = texts.filter(({ left, right }) => left < x + half && x - half < right);
  let tip = y2;
  for (;;) {
    const [from, to] = sign > 0 ? [tip - long, tip] : [tip, tip - long];
    const text = near.find(({ top, bottom }) => top < to && from < bottom);
    const next = text && (sign > 0 ? text.top : text.bottom);
    // Between two lanes there is always room for a head.
    if (next === undefined || sign * (next - long - y1) < 0) break;
    tip = next;
  }
  return { x, pieces: cutLine({ x, y1, y2: tip }, near, 2 * em), tip, long, half };
}
