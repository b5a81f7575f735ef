import { MIDDLE } from "../marks/Mark.ts";
import type { PlacedText } from "./CurveMarks.ts";
import { textWidth } from "./textWidth.ts";

/** The room that a text takes, in pixels; `top` is less than `bottom`. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TextBoxSetting {
  readonly anchor?: "start" | "middle" | "end" | undefined;
  /** Whether `y` is the text's baseline, and not its middle. */
  readonly onBaseline?: boolean;
  /** Pixels left free before and after the text; none unless said. */
  readonly air?: number;
}

/** Ems from the middle of a text to the top of its tallest letters, and to the foot of its deepest. */
const HALF = 0.6;

/** The room of a text of a size in pixels, estimated from the side of caution. */
export function textBox(
  { x, y, text }: PlacedText,
  size: number,
  { anchor = "start", onBaseline = false, air = 0 }: TextBoxSetting = {},
): TextBox {
  const width = textWidth(text, size);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const middle = onBaseline ? y - MIDDLE * size : y;
  return {
    left: left - air,
    right: left + width + air,
    top: middle - HALF * size,
    bottom: middle + HALF * size,
  };
}

/** Whether two boxes have more in common than an edge. */
export function meet(a: TextBox, b: TextBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
