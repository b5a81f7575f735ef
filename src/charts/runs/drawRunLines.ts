import type { CurveMarks, EndLabel } from "../frame/CurveMarks.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { drawAxes } from "../frame/drawCurves.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText } from "../marks/textMark.ts";
import type { RunLine } from "./RunLine.ts";
import { runLinesHeight, runLinesLayout, type RunLinesInput } from "./runLinesLayout.ts";
import { describeRunLines, runLinesTable } from "./runLinesText.ts";

export interface RunLinesDrawingInput extends Omit<RunLinesInput, "size"> {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
}

/** The curves of several runs in one arm, as a drawing for a page of its own. */
export function runLinesDrawing(of: RunLinesDrawingInput): Drawing {
  const { title, subtitle, footer, ...input } = of;
  const { which, arm, lines, lastDay, top } = input;
  return {
    id: "runs",
    title,
    subtitle,
    description: describeRunLines(input),
    footer,
    height: runLinesHeight,
    stretches: true,
    draw(size) {
      const marks = runLinesLayout({ which, arm, lines, lastDay, top, size });
      return [
        ...drawRunLines(marks, lines),
        ...marks.labels.map((label, i) => drawRunLabel(label, lines[i])),
      ];
    },
    table: () => runLinesTable(title, input),
  };
}

/** Axes, and a line for each run; the baseline and the run that is shown have bands. */
export function drawRunLines(marks: CurveMarks, lines: readonly RunLine[]): readonly Mark[] {
  return [
    drawAxes(marks),
    ...marks.series.flatMap(({ arm, band, line }, i): Mark[] => {
      const run = lines[i];
      return [
        ...(run?.strong || run?.chosen
          ? [{ kind: "path", look: `band arm-${arm}`, d: band } as const]
          : []),
        { kind: "path", look: `line run-line arm-${arm}${lookOf(run)}`, d: line },
      ];
    }),
  ];
}

/** The name at the end of a run's line. */
export function drawRunLabel(label: EndLabel, run: RunLine | undefined): Mark {
  const { x, y, name, arm } = label;
  return group(`end-label run-label arm-${arm}${lookOf(run)}`, [
    middledText({ x, y, text: name }, { look: "name" }),
  ]);
}

function lookOf(run: RunLine | undefined): string {
  return `${run?.strong ? " strong" : ""}${run?.chosen ? " chosen" : ""}`;
}
