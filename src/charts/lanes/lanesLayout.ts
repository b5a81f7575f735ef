import { scaleLinear } from "d3";
import type { Arm, Role } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { cutLine, type UprightLine } from "../frame/cutLine.ts";
import { textBox, type TextBox } from "../frame/textBox.ts";
import { textWidth } from "../frame/textWidth.ts";
import { roleName } from "../statechart/roleName.ts";
import { arrowPast, type DrawnArrow } from "./laneArrows.ts";
import { laneLabels, type DrawnBar, type LaneLabel } from "./laneLabels.ts";
import type { Lane, LaneBlock, LaneRows } from "./laneRows.ts";
import { AXIS, BAR, GAP, LABEL, NARROW, SIDE, SIZE, TITLE, TITLE_SIZE, TOP } from "./laneSizes.ts";

/** Days that the axis shows. */
export interface LaneWindow {
  readonly from: Days;
  readonly to: Days;
}

export interface DrawnLane {
  readonly party: Role;
  readonly name: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly DrawnBar[];
  readonly labels: readonly LaneLabel[];
}

export interface DrawnMessage extends DrawnArrow {
  readonly day: Days;
}

/** The line of the day of the cash, and the text beside it. */
export interface DrawnCash extends PlacedText {
  readonly at: number;
  readonly end: boolean;
  /** What is seen of the line. */
  readonly pieces: readonly UprightLine[];
}

export interface DrawnBlock {
  readonly arm: Arm;
  readonly title: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly DrawnLane[];
  readonly messages: readonly DrawnMessage[];
  readonly cash: DrawnCash | undefined;
  /** The room of all its texts: no line goes through it. */
  readonly texts: readonly TextBox[];
}

/** Swim-lanes of both arms on one axis, in pixels. */
export interface LaneMarks {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly window: LaneWindow;
  readonly blocks: readonly DrawnBlock[];
  readonly ticks: readonly PlacedText[];
  readonly axis: PlacedText;
  /** The page's type size over 16 px. */
  readonly em: number;
}

/** So near to the clock, a day is this wide. */
const NEAR_DAY = 150;
/** Ems that a lane's name above its bar is set in, and air around texts that lines keep out of. */
const NAME = 6;
const AIR = 3.5;
/** Where the clock stands in a window that follows it. */
const NEAR_SHARE = 0.62;

function laneHeight(isNarrow: boolean): number {
  return BAR + LABEL + GAP + (isNarrow ? LABEL : 0);
}

function isNarrow({ width, em }: Pick<ChartSize, "width" | "em">): boolean {
  return width < NARROW * em;
}

/** Height in pixels of all lanes and the axis. */
export function lanesHeight(rows: LaneRows, size: Pick<ChartSize, "width" | "em">): number {
  const lanes = rows.blocks.reduce((sum, block) => sum + block.lanes.length, 0);
  const each = laneHeight(isNarrow(size));
  const title = isNarrow(size) ? TITLE + LABEL : TITLE;
  return (TOP + rows.blocks.length * title + lanes * each + AXIS) * size.em;
}

/** The whole time, or some days around the clock in which short states have room for their names. */
export function laneWindow(
  rows: LaneRows,
  size: Pick<ChartSize, "width" | "em">,
  near: boolean,
  day: Days,
): LaneWindow {
  const { left, right } = sides(size);
  const span = (right - left) / (NEAR_DAY * size.em);
  if (!near || span >= rows.lastDay) return { from: 0, to: rows.lastDay };
  const from = Math.max(0, Math.min(rows.lastDay - span, day - NEAR_SHARE * span));
  return { from, to: from + span };
}

function sides(size: Pick<ChartSize, "width" | "em">) {
  return { left: isNarrow(size) ? 4 : SIDE * size.em, right: size.width - 10 * size.em };
}

/** Lays out the lanes within a window of days. */
export function lanesLayout(
  rows: LaneRows,
  size: Pick<ChartSize, "width" | "em">,
  window: LaneWindow,
): LaneMarks {
  const { em } = size;
  const narrow = isNarrow(size);
  const { left, right } = sides(size);
  const x = scaleLinear([window.from, window.to], [left, right]);
  let y = TOP * em;
  const blocks = rows.blocks.map((block): DrawnBlock => {
    const top = y;
    y += (narrow ? TITLE + LABEL : TITLE) * em;
    const places = block.lanes.map((lane) => {
      const above = narrow ? LABEL * em : 0;
      const bar = { top: y + above, bottom: y + above + BAR * em };
      const name = {
        // Beside the arrows of the first day.
        x: narrow ? left + NAME * em : 0,
        y: narrow ? y + above / 2 : (bar.top + bar.bottom) / 2,
        text: roleName(lane.party, block.arm),
      };
      y += laneHeight(narrow) * em;
      return { party: lane.party, name, ...bar };
    });
    const sent = messagesOf(block, places, window, x);
    const cash = cashOf(block, window, x, {
      y: top + (narrow ? TITLE + LABEL / 2 : TITLE / 2) * em,
      left,
      right,
      em,
    });
    const paid = cash && { x: cash.at, y1: top + 4, y2: y - 6 };
    const lines = [...sent.map(({ line }) => line), ...(paid ? [paid] : [])];
    const lanes = block.lanes.map((lane, i): DrawnLane => {
      const place = places[i] as (typeof places)[number];
      const bars = barsIn(lane, window, x, left, right);
      return { ...place, bars, labels: laneLabels(bars, lines, { ...place, left, right, em }) };
    });
    const title = { x: 0, y: top + (TITLE / 2) * em, text: t(`arm.${block.arm}`) };
    const air = AIR * em;
    const texts = [
      textBox(title, TITLE_SIZE * em, { air }),
      ...lanes.flatMap(({ name, labels }) =>
        [name, ...labels].map((text) => textBox(text, SIZE * em, { air })),
      ),
      ...(cash ? [textBox(cash, SIZE * em, { air, anchor: cash.end ? "end" : "start" })] : []),
    ];
    return {
      arm: block.arm,
      title,
      top,
      bottom: y,
      lanes,
      messages: sent.map(({ day, line }) => ({ day, ...arrowPast(line, texts, em) })),
      cash: cash && paid && { ...cash, pieces: cutLine(paid, texts, 2 * em) },
      texts,
    };
  });
  return {
    plot: { left, right, top: TOP * em, bottom: y },
    window,
    blocks,
    ticks: x
      .ticks(Math.max(2, Math.floor((right - left) / (80 * em))))
      .map((day) => ({ x: x(day), y: y + 16 * em, text: formatShort(day) })),
    axis: { x: left, y: y + 35 * em, text: ln("lanes.axis") },
    em,
  };
}

type Scale = (day: Days) => number;

function barsIn(
  lane: Lane,
  window: LaneWindow,
  x: Scale,
  left: number,
  right: number,
): readonly DrawnBar[] {
  return lane.bars
    .filter(({ from, to }) => to > window.from && from < window.to)
    .map(({ state, from, to, idle }) => ({
      state,
      idle,
      x1: Math.max(left, x(from)),
      x2: Math.min(right, x(to)),
    }));
}

/** The messages sent in sight, each from the edge of the lane that it leaves to that of the one it reaches. */
function messagesOf(
  block: LaneBlock,
  lanes: readonly Pick<DrawnLane, "party" | "top" | "bottom">[],
  window: LaneWindow,
  x: Scale,
): readonly { readonly day: Days; readonly line: UprightLine }[] {
  const laneOf = (party: Role) => lanes.find((lane) => lane.party === party);
  return block.events
    .filter(({ day }) => day >= window.from && day <= window.to)
    .flatMap(({ day, party, sent }) =>
      sent.flatMap(({ to }) => {
        const [a, b] = [laneOf(party), laneOf(to)];
        if (!a || !b || a === b) return [];
        const down = a.top < b.top;
        const line = { x: x(day), y1: down ? a.bottom : a.top, y2: down ? b.top : b.bottom };
        return [{ day, line }];
      }),
    );
}

/** The day of the cash, told to the right of its line, or to the left; or wherever there is room. */
function cashOf(
  { cash }: LaneBlock,
  window: LaneWindow,
  x: Scale,
  room: {
    readonly y: number;
    readonly left: number;
    readonly right: number;
    readonly em: number;
  },
): Omit<DrawnCash, "pieces"> | undefined {
  if (!cash || cash.day < window.from || cash.day > window.to) return undefined;
  const at = x(cash.day);
  const text = ln("lanes.cash", { n: formatNumber(cash.took, 1) });
  const width = textWidth(text, SIZE * room.em) * 1.06;
  const [after, before] = [at + 6 * room.em, at - 6 * room.em];
  if (after + width <= room.right) return { at, text, y: room.y, x: after, end: false };
  if (before - width >= room.left) return { at, text, y: room.y, x: before, end: true };
  return { at, text, y: room.y, x: room.right, end: true };
}

/** Where a day stands; undefined outside the window. */
export function laneX({ plot, window }: LaneMarks, day: Days): number | undefined {
  if (day < window.from || day > window.to) return undefined;
  const share = (day - window.from) / (window.to - window.from);
  return plot.left + share * (plot.right - plot.left);
}

/** The event nearest to a point: in the lane at its height, not further than some pixels. */
export function eventAt(
  marks: LaneMarks,
  rows: LaneRows,
  at: { readonly x: number; readonly y: number },
): number | undefined {
  const block = marks.blocks.find(({ top, bottom }) => at.y >= top && at.y < bottom);
  const lane = block?.lanes.findLast(({ top }) => at.y >= top);
  let best: number | undefined;
  let least = 40;
  rows.events.forEach((event, i) => {
    if (event.arm !== block?.arm || event.party !== lane?.party) return;
    const x = laneX(marks, event.day);
    const far = x === undefined ? Infinity : Math.abs(x - at.x);
    if (far < least) [best, least] = [i, far];
  });
  return best;
}
