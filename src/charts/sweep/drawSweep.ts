import { t } from "../../i18n/t.ts";
import { cutLine } from "../frame/cutLine.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { footMarks, gridMarks } from "../marks/axisMarks.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import { presentValue, type PresentMark } from "./presentMark.ts";
import { sweepHeight, sweepLayout, type SweepLayoutInput, type SweepMarks } from "./sweepLayout.ts";

export interface SweepDrawingInput extends Pick<
  Drawing,
  "title" | "subtitle" | "description" | "footer" | "table" | "study"
> {
  readonly input: Omit<SweepLayoutInput, "size">;
  /** Where the scenario stands now, and how that is said. */
  readonly present: { readonly value: number; readonly text: string };
}

/** Two arms against a parameter, as a drawing for a page of its own. */
export function sweepDrawing(of: SweepDrawingInput): Drawing {
  const { title, subtitle, description, footer, table, study, input, present } = of;
  const { value, text } = present;
  return {
    id: "sweep",
    title,
    subtitle,
    description,
    footer,
    study,
    height: sweepHeight,
    stretches: true,
    note: t("chart.note.band"),
    table,
    draw(size) {
      const marks = sweepLayout({ ...input, size });
      return [
        group("sweep", [
          ...drawSweepAxes(marks),
          ...drawPresentValue(marks, presentValue(marks, value, text)),
          ...drawSweepCurves(marks),
        ]),
      ];
    },
  };
}

/** The axes of both plots. */
export function drawSweepAxes(marks: SweepMarks): readonly Mark[] {
  const { left, right, lower, upperTicks, lowerTicks, xTicks, xTitle, yTitle } = marks;
  return [
    group("axes", [
      ...gridMarks([...upperTicks, ...lowerTicks], { left, right }),
      ...footMarks(xTicks, xTitle, { left, right, bottom: lower.bottom }),
      textMark(yTitle),
    ]),
  ];
}

/** Where the scenario stands now: a line through both plots. */
export function drawPresentValue(
  marks: Pick<SweepMarks, "upper" | "lower" | "between">,
  present: PresentMark | undefined,
): readonly Mark[] {
  if (!present) return [];
  return [
    group("present", [...across(present.x, marks), textMark(present.label, { anchor: "middle" })]),
  ];
}

/** Bands and lines of the arms, beneath them their difference, and where that crosses zero. */
export function drawSweepCurves(marks: SweepMarks): readonly Mark[] {
  const { series, difference, left, right } = marks;
  const { zero } = difference;
  return [
    ...series.map(({ arm, band }): Mark => ({ kind: "path", look: `band arm-${arm}`, d: band })),
    ...series
      .toReversed()
      .map(({ arm, line }): Mark => ({ kind: "path", look: `line arm-${arm}`, d: line })),
    ...series.map(({ arm, label }) =>
      group(`end-label arm-${arm}`, [middledText(label, { look: "name" })]),
    ),
    { kind: "path", look: "difference-band", d: difference.band },
    { kind: "line", look: "zero-line", x1: left, x2: right, y1: zero, y2: zero },
    { kind: "path", look: "difference-line", d: difference.line },
    middledText(difference.above, { look: "side" }),
    middledText(difference.below, { look: "side" }),
    textMark(difference.title, { look: "y-title" }),
    ...marks.crossings.map((crossing) => drawCrossing(crossing, marks)),
  ];
}

function drawCrossing(
  { roots, from, to, label }: SweepMarks["crossings"][number],
  marks: SweepMarks,
): Mark {
  const { zero } = marks.difference;
  return group("crossing", [
    ...roots.flatMap((root) => across(root, marks, "root")),
    { kind: "line", look: "interval", x1: from, x2: to, y1: zero, y2: zero },
    ...roots.map((root): Mark => ({ kind: "circle", cx: root, cy: zero, r: 5 })),
    textMark(label, { anchor: "middle" }),
  ]);
}

/** A line through both plots, behind the texts between them. */
function across(
  x: number,
  { upper, lower, between }: Pick<SweepMarks, "upper" | "lower" | "between">,
  look?: string,
): readonly Mark[] {
  const whole = { x, y1: upper.top, y2: lower.bottom };
  return cutLine(whole, between).map(({ y1, y2 }) => ({
    kind: "line",
    ...(look !== undefined && { look }),
    x1: x,
    x2: x,
    y1,
    y2,
  }));
}
