import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { textMark } from "../marks/textMark.ts";
import { densityLayout, type DensityMarks, type DensitySize } from "./densityLayout.ts";

export interface DensityDrawingInput {
  readonly of: Distribution;
  /** Drawn dashed for comparison; of the same unit. */
  readonly other: Distribution | undefined;
  readonly title: string;
  /** The distribution in a sentence. */
  readonly sentence: string;
  /** What the values count. */
  readonly unit: string;
  readonly note: string;
  readonly footer: string;
  readonly table: () => ChartTable;
}

const HEIGHT = 240;
const FOOT = 26;
const INSET = 8;
/** Type of the axis at a type size of 16 px, as the style sheet has it. */
const TICK = 13;
const ABOVE_EDGE = 4;

/** The density of a distribution, as a drawing for a page of its own. */
export function densityDrawing(input: DensityDrawingInput): Drawing {
  const { of, other, title, sentence, unit, note, footer, table } = input;
  return {
    id: "density",
    title,
    subtitle: sentence,
    description: sentence,
    footer,
    height: (_, em) => HEIGHT * em,
    stretches: true,
    draw({ width, height, em }: ChartSize) {
      const size = { width, height: height - FOOT * em, foot: FOOT * em, inset: INSET * em };
      const axis = textMark(
        { x: width - INSET * em, y: height - ABOVE_EDGE * em, text: unit },
        { anchor: "end" },
      );
      return [
        group("density-plot", [
          ...drawDensity(densityLayout(of, other, size)),
          ...drawDensityAxis(densityLayout(of, other, size), size, em),
          { ...axis, size: TICK * em },
        ]),
      ];
    },
    table,
    note,
  };
}

/** The whole pale, the middle 90 % of cases darker, what it is compared with, and the base. */
export function drawDensity(marks: DensityMarks): readonly Mark[] {
  const { fill, middle, other, outline, base, width } = marks;
  return [
    { kind: "path", look: "density-fill pale", d: fill },
    { kind: "path", look: "density-fill", d: middle },
    ...(other === undefined ? [] : [{ kind: "path", look: "density-other", d: other } as const]),
    { kind: "path", look: "density-outline", d: outline },
    { kind: "line", look: "density-base", x1: 0, x2: width, y1: base, y2: base },
  ];
}

/** The mean beneath the base, and the values along it; `em` only where the type follows it. */
export function drawDensityAxis(
  { mean, base, ticks }: DensityMarks,
  { height }: Pick<DensitySize, "height">,
  em?: number,
): readonly Mark[] {
  const by = em ?? 1;
  return [
    {
      kind: "path",
      look: "density-mean",
      d: `M${mean},${base}l${-4 * by},${7 * by}h${8 * by}z`,
    },
    ...ticks.map(({ x, text }): Mark => {
      const at = { x, y: height - ABOVE_EDGE * by, text };
      const mark = textMark(at, { anchor: "middle" });
      return em === undefined ? mark : { ...mark, size: TICK * em };
    }),
  ];
}
