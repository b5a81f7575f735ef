import type { Days } from "../../../sims/units.ts";
import { formatNumber } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
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

/** Half the width of a message's arrowhead, and its length, in pixels. */
const HEAD = { half: 3.5, long: 6 };

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

/** The clock: a line through all lanes, if its day is in sight. */
export function drawClock(marks: LaneMarks, day: Days): readonly Mark[] {
  const { left, right, top, bottom } = marks.plot;
  const x = laneX(marks, day);
  if (x === undefined) return [];
  return [
    group("clock", [
      { kind: "line", x1: x, x2: x, y1: top - 4, y2: bottom },
      textMark(
        {
          x: Math.max(left + 20, Math.min(right - 20, x)),
          y: top - 8,
          text: ln("lanes.clock", { day: formatNumber(day, 1) }),
        },
        { anchor: "middle" },
      ),
    ]),
  ];
}

function drawBlock(
  { arm, title, lanes, messages, cash, top, bottom }: DrawnBlock,
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
            { kind: "line", x1: cash.at, x2: cash.at, y1: top + 4, y2: bottom - 6 },
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

function drawMessage({ x, y1, y2 }: DrawnMessage, isPassed: boolean): Mark {
  const long = y2 > y1 ? HEAD.long : -HEAD.long;
  return group(isPassed ? "letter passed" : "letter", [
    { kind: "line", x1: x, x2: x, y1, y2 },
    {
      kind: "path",
      d: `M${x - HEAD.half},${y2 - long}h${2 * HEAD.half}l${-HEAD.half},${long}z`,
    },
  ]);
}
