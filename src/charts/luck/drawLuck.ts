import type { ArmPair } from "../../arms/ArmPair.ts";
import { formatNumber } from "../../format/number.ts";
import { lt } from "../../i18n/luck.ts";
import { t } from "../../i18n/t.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import { luckLayout, type LuckMarks } from "./luckLayout.ts";

export interface LuckDrawingInput {
  readonly title: string;
  readonly description: string;
  /** What the dots' height counts. */
  readonly axis: string;
  readonly arms: ArmPair;
  /** Days of each replication. */
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly joined: boolean;
  readonly domain: readonly [number, number];
  /** What was run. */
  readonly footer: string;
}

const HEIGHT = 220;
/** A picture of two columns gains nothing from more room. */
const WIDEST = 420;

/** Width and height in pixels that the picture takes of a width. */
export function luckSize(width: number, em: number) {
  return { width: Math.min(width, WIDEST * em), height: HEIGHT * em, em };
}

/** Replications of two arms in two columns, as a drawing for a page of its own. */
export function luckDrawing(of: LuckDrawingInput): Drawing {
  const { title, description, axis, arms, base, other, joined, domain, footer } = of;
  return {
    id: "luck",
    title,
    subtitle: axis,
    description,
    footer,
    height: (width, em) => luckSize(width, em).height,
    stretches: true,
    draw({ width, height, em }) {
      const size = { ...luckSize(width, em), height };
      return [drawLuck(luckLayout(base, other, joined, domain, size), arms)];
    },
    table: () => ({
      caption: title,
      headers: [lt("table.replication"), ...arms.map((arm) => t(`arm.${arm}`))],
      rows: base.map((days, i) => [
        String(i),
        formatNumber(days, 2),
        formatNumber(other[i] ?? days, 2),
      ]),
    }),
  };
}

/** A dot for each replication of each arm, and a line between the two of one replication. */
export function drawLuck(marks: LuckMarks, [first, second]: ArmPair): Mark {
  const { left, right, bottom, ticks, base, other, joined } = marks;
  const dots = (ys: readonly number[], x: number) =>
    ys.map((y): Mark => ({ kind: "circle", look: "luck-dot", cx: x, cy: y, r: 3.5 }));
  const name = (x: number, text: string): Mark =>
    textMark({ x, y: bottom, text }, { look: "luck-arm", anchor: "middle", dy: 1.6 });
  return group("luck-picture", [
    ...ticks.map(({ y, text }) =>
      group("luck-tick", [
        { kind: "line", x1: left - 12, x2: right + 12, y1: y, y2: y },
        middledText({ x: left - 18, y, text }, { anchor: "end" }),
      ]),
    ),
    ...(joined
      ? base.map((y, i): Mark => ({
          kind: "line",
          look: "luck-line",
          x1: left,
          x2: right,
          y1: y,
          y2: other[i] ?? y,
        }))
      : []),
    group(`arm-${first}`, dots(base, left)),
    group(`arm-${second}`, dots(other, right)),
    name(left, t(`arm.${first}`)),
    name(right, t(`arm.${second}`)),
  ]);
}
