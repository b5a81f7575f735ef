import type { Days } from "../../../sims/units.ts";
import { formatNumber } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
import { cutLine, type UprightLine } from "../frame/cutLine.ts";
import type { Drawing } from "../frame/Drawing.ts";
import { baseAxisMarks } from "../marks/axisMarks.ts";
import { group, type Mark } from "../marks/Mark.ts";
import { middledText, textMark } from "../marks/textMark.ts";
import type { LaneRows } from "./laneRows.ts";
import {
  lanesHeight,
  lanesLayout,
  laneWindow,
  laneX,
  type DrawnBlock,
  type DrawnLane,
  type DrawnMessage,
  type LaneMarks,
} from "./lanesLayout.ts";
import { describeLanes, lanesTable } from "./lanesText.ts";

export interface LaneDrawingInput {
  readonly rows: LaneRows;
  /** The clock, in days since delivery. */
  readonly day: Days;
  readonly footer: string;
}

/** The lanes of both arms as the clock stands, near it or the whole time, as a drawing for a page of its own. */
export function laneDrawing({ rows, day, footer }: LaneDrawingInput, near: boolean): Drawing {
  return {
    id: "lanes",
    title: ln("lanes.title"),
    subtitle: ln("lanes.subtitle"),
    description: describeLanes(rows),
    footer,
    height: (width, em) => lanesHeight(rows, { width, em }),
    draw(size) {
      const marks = lanesLayout(rows, size, laneWindow(rows, size, near, day));
      return [group("lanes", [...drawLanes(marks, day), ...drawClock(marks, day)])];
    },
    table: () => lanesTable(rows),
  };
}

/** The lanes of each arm, and their axis; what lies behind the clock is filled. */
export function drawLanes(marks: LaneMarks, day: Days): readonly Mark[] {
  const { plot, window, blocks, ticks, axis } = marks;
  const nowX = laneX(marks, day) ?? (day < window.from ? 0 : plot.right);
  return [
    ...blocks.map((block) => drawBlock(block, plot, nowX, day)),
    baseAxisMarks(plot, ticks, axis),
  ];
}

/** A line through all lanes at a place, behind their texts. */
export function drawThrough({ plot, blocks }: LaneMarks, x: number, y1: number): readonly Mark[] {
  const texts = blocks.flatMap((block) => block.texts);
  return linesOf(cutLine({ x, y1, y2: plot.bottom }, texts));
}

function linesOf(pieces: readonly UprightLine[]): readonly Mark[] {
  return pieces.map(({ x, y1, y2 }) => ({ kind: "line", x1: x, x2: x, y1, y2 }));
}

/** The clock: a line through all lanes, if its day is in sight. */
export function drawClock(marks: LaneMarks, day: Days): readonly Mark[] {
  const { left, right, top } = marks.plot;
  const { em } = marks;
  const x = laneX(marks, day);
  if (x === undefined) return [];
  return [
    group("clock", [
      ...drawThrough(marks, x, top - 4 * em),
      textMark(
        {
          x: Math.max(left + 20 * em, Math.min(right - 20 * em, x)),
          y: top - 8 * em,
          text: ln("lanes.clock", { day: formatNumber(day, 1) }),
        },
        { anchor: "middle" },
      ),
    ]),
  ];
}

function drawBlock(
  { arm, title, lanes, messages, cash }: DrawnBlock,
  sides: { readonly left: number; readonly right: number },
  nowX: number,
  day: Days,
): Mark {
  return group(`arm-${arm}`, [
    middledText(title, { look: "block-title" }),
    ...lanes.flatMap((lane) => drawLane(lane, sides, nowX)),
    ...messages.map((message) => drawMessage(message, message.day <= day)),
    ...lanes.flatMap(({ labels }) =>
      labels.map((label) =>
        middledText(label, { look: label.inside ? "lane-state inside" : "lane-state" }),
      ),
    ),
    ...(cash
      ? [
          group(cash.at <= nowX ? "cash passed" : "cash", [
            ...linesOf(cash.pieces),
            middledText(cash, { anchor: cash.end ? "end" : undefined }),
          ]),
        ]
      : []),
  ]);
}

function drawLane(
  { name, top, bottom, bars }: DrawnLane,
  { left, right }: { readonly left: number; readonly right: number },
  nowX: number,
): readonly Mark[] {
  const middle = (top + bottom) / 2;
  const height = bottom - top;
  return [
    middledText(name, { look: "lane-name" }),
    { kind: "line", look: "lane-line", x1: left, x2: right, y1: middle, y2: middle },
    ...bars
      .filter(({ idle }) => !idle)
      .flatMap(({ x1, x2 }, i): Mark[] => {
        const lit = x1 <= nowX && nowX < x2;
        const look = `passed${i % 2 === 1 ? " odd" : ""}${lit ? " lit" : ""}`;
        const passed = Math.max(0, Math.min(x2, nowX) - x1);
        return [
          {
            kind: "rect",
            look: "to-come",
            x: x1,
            y: top,
            width: Math.max(0.5, x2 - x1),
            height,
          },
          { kind: "rect", look, x: x1, y: top, width: passed, height },
        ];
      }),
  ];
}

function drawMessage({ x, pieces, tip, long, half }: DrawnMessage, isPassed: boolean): Mark {
  return group(isPassed ? "letter passed" : "letter", [
    ...linesOf(pieces),
    { kind: "path", d: `M${x - half},${tip - long}h${2 * half}l${-half},${long}z` },
  ]);
}
