import type { Painted, TextPaint } from "../../../src/export/plate/Plate.ts";

/** A text mark at (20, 40), black, 16 pixels, unless said otherwise. */
export function textMark(
  text: string,
  paint: Partial<TextPaint> = {},
  place: Partial<Extract<Painted, { kind: "text" }>> = {},
): Painted {
  return {
    kind: "text",
    x: 20,
    y: 40,
    anchor: "start",
    ...place,
    text,
    paint: { fill: "#000000", size: 16, weight: 400, ...paint },
  };
}
