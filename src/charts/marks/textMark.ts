import type { PlacedText } from "../frame/CurveMarks.ts";
import { MIDDLE, type TextMark } from "./Mark.ts";

/** How a text is set: its looks, which part of it stands at its place, ems from there up to its middle. */
export interface TextSetting {
  readonly look?: string;
  readonly anchor?: "middle" | "end" | undefined;
  readonly dy?: number;
}

/** A text whose baseline is at its place. */
export function textMark(
  { x, y, text }: PlacedText,
  { look, anchor, dy }: TextSetting = {},
): TextMark {
  return {
    kind: "text",
    ...(look !== undefined && { look }),
    x,
    y,
    ...(dy !== undefined && { dy }),
    ...(anchor && { anchor }),
    text,
  };
}

/** A text whose middle is at its place. */
export function middledText(at: PlacedText, setting: Omit<TextSetting, "dy"> = {}): TextMark {
  return textMark(at, { ...setting, dy: MIDDLE });
}
