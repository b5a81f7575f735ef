import type { Drawing } from "../frame/Drawing.ts";
import { drawAxes } from "../frame/drawCurves.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import {
  fitCurveHeight,
  fitCurveLayout,
  type FitCurveInput,
  type FitCurveMarks,
} from "./fitCurveLayout.ts";

export interface FitDrawingInput
  extends
    Omit<FitCurveInput, "size">,
    Pick<Drawing, "title" | "subtitle" | "description" | "footer" | "table"> {}

/** What was seen and what was fitted to it, as a drawing for a page of its own. */
export function fitCurveDrawing(of: FitDrawingInput): Drawing {
  const { title, subtitle, description, footer, table, ...input } = of;
  const { fit, chosen, xTitle, nameOf, formatX } = input;
  return {
    id: "fit",
    title,
    subtitle,
    description,
    footer,
    height: fitCurveHeight,
    stretches: true,
    draw: (size) => drawFitCurve(fitCurveLayout({ fit, chosen, xTitle, nameOf, formatX, size })),
    table,
  };
}

/** What was seen as a step with its band, the families over it, and a name for each. */
export function drawFitCurve(marks: FitCurveMarks): readonly Mark[] {
  return [
    group("fit-curve", [
      drawAxes(marks),
      { kind: "path", look: "seen-band", d: marks.band },
      ...marks.families.map(({ family, line, chosen }): Mark => ({
        kind: "path",
        look: `family of-${family}${chosen ? " chosen" : ""}`,
        d: line,
      })),
      { kind: "path", look: "seen", d: marks.seen },
      ...marks.labels.map(({ family, x, y, end }): Mark => ({
        kind: "line",
        look: `leader of-${family ?? "data"}`,
        x1: marks.plot.right,
        x2: x - 4,
        y1: end,
        y2: y,
      })),
      ...marks.labels.map((label) =>
        middledText(label, {
          look: `fit-label${label.family === undefined ? "" : " family"}${label.chosen ? " chosen" : ""}`,
        }),
      ),
    ]),
  ];
}
