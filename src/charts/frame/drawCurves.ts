import { footMarks, gridMarks } from "../marks/axisMarks.ts";
import { group, MIDDLE, type Mark } from "../marks/Mark.ts";
import type { CurveMarks, EndLabel } from "./CurveMarks.ts";

/**
 * Axes, the gap between the curves, bands, lines, and labels at the line ends. The first line lies on
 * top: its dashes leave a line beneath it to be seen.
 */
export function drawCurves(marks: CurveMarks): readonly Mark[] {
  return [
    drawAxes(marks),
    { kind: "path", look: `gap arm-${marks.series[1]?.arm}`, d: marks.gap },
    ...marks.series.map(({ arm, band }): Mark => ({
      kind: "path",
      look: `band arm-${arm}`,
      d: band,
    })),
    ...marks.series
      .toReversed()
      .map(({ arm, line }): Mark => ({ kind: "path", look: `line arm-${arm}`, d: line })),
    ...marks.labels.map(drawLabel),
  ];
}

/** The axes of a plot, with their ticks and the title of the horizontal one. */
export function drawAxes({
  plot,
  xTicks,
  yTicks,
  xTitle,
}: Pick<CurveMarks, "plot" | "xTicks" | "yTicks" | "xTitle">): Mark {
  return group("axes", [...gridMarks(yTicks, plot), ...footMarks(xTicks, xTitle, plot)]);
}

function drawLabel({ arm, x, y, name, details }: EndLabel): Mark {
  return group(`end-label arm-${arm}`, [
    { kind: "text", look: "name", x, y, dy: MIDDLE, text: name },
    ...details.map((detail): Mark => ({
      kind: "text",
      look: "detail",
      x: detail.x,
      y: detail.y,
      dy: MIDDLE,
      text: detail.text,
    })),
  ]);
}
