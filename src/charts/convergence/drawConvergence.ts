import type { Look, Result } from "../../../sims/index.ts";
import { formatNumber } from "../../format/number.ts";
import { ut } from "../../i18n/until.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { textWidth } from "../frame/textWidth.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import { convergenceLayout } from "./convergenceLayout.ts";

export interface ConvergenceInput {
  readonly looks: readonly Look[];
  /** What each target is called. */
  readonly names: readonly string[];
  readonly table: () => ChartTable;
  /** What was run. */
  readonly footer: string;
  /** What came of it in the end. */
  readonly result?: Result | undefined;
}

const SIZE = 12;
/** Room for the numbers of replications beneath. */
const FOOT = 18;
const HEIGHT = 128;

/** Height in pixels that it wants. */
export function convergenceHeight(em: number): number {
  return HEIGHT * em;
}

/** How the half-widths came down, as a drawing for a page of its own. */
export function convergenceDrawing(input: ConvergenceInput): Drawing {
  const { table, footer, result } = input;
  return {
    id: "convergence",
    title: ut("chart.title"),
    subtitle: ut("chart.name"),
    description: ut("chart.name"),
    footer,
    height: (_, em) => convergenceHeight(em),
    stretches: true,
    draw: (size) => [drawConvergence(input, size)],
    table,
    ...(result && { result }),
  };
}

/** A line for each target against replications, on a scale of doublings, and one at what was wanted. */
export function drawConvergence(
  { looks, names }: Pick<ConvergenceInput, "looks" | "names">,
  { width, height, em }: ChartSize,
): Mark {
  const wanted = ut("chart.wanted");
  const gap = 6 * em;
  const room = Math.max(...[...names, wanted].map((text) => textWidth(text, SIZE * em))) + 2 * gap;
  const right = width - room;
  const marks = convergenceLayout(looks, right, height - FOOT * em, em);
  const label = (y: number, text: string, look?: string): Mark =>
    middledText({ x: right + gap, y, text }, look === undefined ? {} : { look });
  return group("convergence", [
    { kind: "line", look: "wanted", x1: 0, x2: right, y1: marks.wanted, y2: marks.wanted },
    label(marks.wantedLabelY, wanted),
    ...marks.lines.flatMap((one, i): Mark[] => [
      { kind: "path", d: one.path },
      { kind: "circle", cx: one.x, cy: one.y, r: 3 },
      label(one.labelY, names[i] ?? "", "name"),
    ]),
    ...marks.ticks.map((tick, i) => {
      const runs = formatNumber(tick.replications);
      const text = i === 0 ? `${runs} ${ut("chart.runs")}` : runs;
      const at = { x: tick.x, y: height - 4 * em, text };
      const isLast = i === marks.ticks.length - 1;
      return textMark(at, isLast ? { anchor: "end" } : {});
    }),
  ]);
}
