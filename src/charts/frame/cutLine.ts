import type { TextBox } from "./textBox.ts";

/** A line straight up or down, in pixels; `y2` is where it ends, above or below. */
export interface UprightLine {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * The pieces of a line that are left where it passes behind texts, in the order from its top, each in the
 * direction of the whole. What is left between two texts and no longer than `least` pixels says nothing and goes.
 */
export function cutLine(
  { x, y1, y2 }: UprightLine,
  texts: readonly TextBox[],
  least = 0,
): readonly UprightLine[] {
  const isDown = y1 <= y2;
  const [from, to] = isDown ? [y1, y2] : [y2, y1];
  const pieces: UprightLine[] = [];
  const add = (top: number, bottom: number): void => {
    pieces.push(isDown ? { x, y1: top, y2: bottom } : { x, y1: bottom, y2: top });
  };
  let free = from;
  const before = texts
    .filter(({ left, right, top, bottom }) => left < x && x < right && top < to && bottom > from)
    .sort((a, b) => a.top - b.top);
  if (before.length === 0) return [{ x, y1, y2 }];
  for (const { top, bottom } of before) {
    if (top - free > least) add(free, top);
    free = Math.max(free, bottom);
  }
  if (to - free > least) add(free, to);
  return pieces;
}
