import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { tickMarks } from "../marks/axisMarks.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import {
  contourHeight,
  contourLayout,
  type ContourLayoutInput,
  type ContourMarks,
} from "./contourLayout.ts";
import { presentPair } from "./presentMark.ts";

/** Whose colours tint the sides: the arm whose measure is higher below zero, and above it. */
export interface ContourTints {
  readonly below: Arm;
  readonly above: Arm;
}

export interface ContourDrawingInput extends Pick<
  Drawing,
  "title" | "subtitle" | "description" | "footer" | "table" | "study"
> {
  readonly input: Omit<ContourLayoutInput, "size">;
  /** Where the scenario stands now, and how that is said. */
  readonly present: { readonly x: number; readonly y: number; readonly text: string };
  readonly tints: ContourTints;
}

/** Strongest tint, in percent of the arm's colour. */
const DEEPEST = 55;

/** A difference over two parameters, as a drawing for a page of its own. */
export function contourDrawing(of: ContourDrawingInput): Drawing {
  const { title, subtitle, description, footer, table, study, input, present, tints } = of;
  return {
    id: "grid",
    title,
    subtitle,
    description,
    footer,
    study,
    height: contourHeight,
    stretches: true,
    table,
    draw(size) {
      const marks = contourLayout({ ...input, size });
      const now = presentPair(marks, present, present.text);
      return [group("contours", [...drawContours(marks, tints), ...drawPresentPair(now)])];
    },
  };
}

/** Surfaces between levels, tinted by whose side they are on, with their lines, hatching and axes. */
export function drawContours(marks: ContourMarks, tints: ContourTints): readonly Mark[] {
  const { left, right, top, bottom, isolines } = marks;
  return [
    ...marks.surfaces.map(({ path, weight }): Mark => ({
      kind: "path",
      look: "surface",
      d: path,
      fill: tintOf(weight, tints),
    })),
    ...isolines.map(({ path }): Mark => ({ kind: "path", look: "isoline", d: path })),
    { kind: "path", look: "hatch", d: marks.uncertain },
    { kind: "path", look: "zero-line", d: marks.zero },
    ...marks.missing.map((cell): Mark => ({ kind: "rect", look: "missing", ...cell })),
    {
      kind: "rect",
      look: "frame",
      x: left,
      y: top,
      width: Math.max(0, right - left),
      height: Math.max(0, bottom - top),
    },
    ...isolines.flatMap(({ label }) =>
      label ? [middledText(label, { look: "label", anchor: "middle" })] : [],
    ),
    group("axes", [
      ...tickMarks(marks.xTicks, bottom),
      ...marks.yTicks.map((tick) => middledText(tick, { anchor: "end" })),
      textMark(marks.xTitle, { anchor: "end" }),
      textMark(marks.yTitle),
    ]),
  ];
}

/** Where the scenario stands now. */
export function drawPresentPair(present: ReturnType<typeof presentPair>): readonly Mark[] {
  if (!present) return [];
  const { x, y, label } = present;
  return [
    group("present", [
      { kind: "circle", cx: x, cy: y, r: 5 },
      textMark(label, { anchor: "middle" }),
    ]),
  ];
}

function tintOf(weight: number, { below, above }: ContourTints): string {
  const arm = weight < 0 ? below : above;
  const percent = 6 + Math.abs(weight) * (DEEPEST - 6);
  return `color-mix(in srgb, var(--${arm}) ${percent.toFixed(0)}%, var(--paper))`;
}
