import { formatNumber } from "../../format/number.ts";
import { lt } from "../../i18n/luck.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { textMark } from "../marks/textMark.ts";
import { luckBars } from "./luckLayout.ts";

export interface LuckBarsInput {
  /** What the scale counts. */
  readonly axis: string;
  readonly description: string;
  readonly rows: readonly {
    readonly label: string;
    readonly interval: readonly [lo: number, mean: number, hi: number];
  }[];
  /** What was run. */
  readonly footer: string;
}

/** Sizes at a type size of 16 px. */
const ROW = 44;
const TOP = 12;
const FOOT = 24;
const DIGITS = 2;

/** Height in pixels of so many intervals. */
export function luckBarsHeight(rows: number, em: number): number {
  return (TOP + ROW * rows + FOOT) * em;
}

/** Intervals beneath each other, as a drawing for a page of its own. */
export function luckBarsDrawing(input: LuckBarsInput): Drawing {
  const { axis, description, rows, footer } = input;
  return {
    id: "luck-bars",
    title: lt("bars.title"),
    subtitle: axis,
    description,
    footer,
    height: (_, em) => luckBarsHeight(rows.length, em),
    draw: (size) => [drawLuckBars(rows, size)],
    table: () => ({
      caption: lt("bars.title"),
      headers: ["", lt("bars.lo"), lt("bars.mean"), lt("bars.hi")],
      rows: rows.map(({ label, interval }) => [
        label,
        ...interval.map((value) => formatNumber(value, DIGITS)),
      ]),
    }),
  };
}

/** Intervals with their means beneath each other on one scale. */
export function drawLuckBars(
  rows: LuckBarsInput["rows"],
  { width, em }: Pick<ChartSize, "width" | "em">,
): Mark {
  const { bars, ticks, zero } = luckBars(
    rows.map(({ interval }) => interval),
    width,
    em,
  );
  const end = (TOP + ROW * rows.length) * em;
  const rowY = (i: number) => (30 + ROW * i) * em;
  return group("luck-bars", [
    ...ticks.map(({ x, text }) =>
      group("luck-tick", [
        { kind: "line", x1: x, x2: x, y1: 4, y2: end },
        textMark({ x, y: end, text }, { anchor: "middle", dy: 1.2 }),
      ]),
    ),
    ...(zero === undefined
      ? []
      : [{ kind: "line", look: "luck-zero", x1: zero, x2: zero, y1: 4, y2: end } satisfies Mark]),
    ...rows.map(({ label }, i) => {
      const { from = 0, at = 0, to = 0 } = bars[i] ?? {};
      const y = rowY(i) + 4 * em;
      return group("luck-bar", [
        textMark({ x: 4, y: rowY(i) - 12 * em, text: label }),
        { kind: "line", x1: from, x2: to, y1: y, y2: y },
        { kind: "circle", cx: at, cy: y, r: 6 },
      ]);
    }),
  ]);
}
