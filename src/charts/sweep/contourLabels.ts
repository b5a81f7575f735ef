import type { PlacedText } from "../frame/CurveMarks.ts";
import { DETAIL_SIZE } from "../frame/curveLayout.ts";
import { meet, textBox, type TextBox } from "../frame/textBox.ts";
import { textWidth } from "../frame/textWidth.ts";
import type { Box, Point, Ring } from "./clipToBox.ts";

/** The room of a contour's label, with some air around it. */
export function labelBox(label: PlacedText, em: number): TextBox {
  return textBox(label, DETAIL_SIZE * em, { anchor: "middle", air: 3 * em });
}

/** Labels of contours that do not stand on each other; undefined where there is no room for one. */
export function contourLabels(
  lines: readonly { readonly rings: readonly Ring[]; readonly text: string }[],
  plot: Box,
  em: number,
): readonly (PlacedText | undefined)[] {
  const taken: TextBox[] = [];
  return lines.map(({ rings, text }) => {
    const label = labelOf(rings, text, plot, em, taken);
    if (label) taken.push(labelBox(label, em));
    return label;
  });
}

/** A label on a contour: at its point nearest to the middle of the plot that no other has taken. */
function labelOf(
  rings: readonly Ring[],
  text: string,
  { left, right, top, bottom }: Box,
  em: number,
  taken: readonly TextBox[],
): PlacedText | undefined {
  const half = textWidth(text, DETAIL_SIZE * em) / 2 + 4;
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const inside = rings
    .flat()
    .filter(
      ([x, y]) => x > left + half && x < right - half && y > top + 10 * em && y < bottom - 10 * em,
    )
    .filter(([x, y]) => !taken.some((other) => meet(labelBox({ x, y, text }, em), other)));
  const [first, ...others] = inside;
  if (!first) return undefined;
  const away = ([x, y]: Point) => (x - cx) * (x - cx) + (y - cy) * (y - cy);
  const [x, y] = others.reduce((best, point) => (away(point) < away(best) ? point : best), first);
  return { x, y, text };
}
