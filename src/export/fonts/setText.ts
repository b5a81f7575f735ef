import type { Painted } from "../plate/Plate.ts";
import type { Fonts, Run } from "./openFonts.ts";

export type TextMark = Extract<Painted, { readonly kind: "text" }>;

/** A run with its place: `x` in pixels along the base line, from the point that the text is anchored to. */
export interface PlacedRun extends Run {
  readonly x: number;
}

const SHIFT = { start: 0, middle: -0.5, end: -1 };

/** Where the runs of a text begin, by the real widths of its letters. */
export function setText(mark: TextMark, fonts: Fonts): PlacedRun[] {
  const { size, weight } = mark.paint;
  const runs = fonts.runs(mark.text, weight);
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let units = SHIFT[mark.anchor] * width;
  return runs.map((run) => {
    const x = (units * size) / 1000;
    units += run.width;
    return { ...run, x };
  });
}

const CHINESE = /[\u2e80-\uffff]/;

/** Slant of what is set in italics: tan 12°, as common programs slant a typeface without italics. Never with Chinese. */
export function slantOf(mark: TextMark): number {
  return mark.paint.italic === true && !CHINESE.test(mark.text) ? 0.2126 : 0;
}
