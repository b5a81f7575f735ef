import { scaleLinear } from "d3";
import type { Arm, Role } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize, PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import { roleName } from "../statechart/roleName.ts";
import type { Lane, LaneBlock, LaneRows } from "./laneRows.ts";

/** Days that the axis shows. */
export interface LaneWindow {
  readonly from: Days;
  readonly to: Days;
}

export interface DrawnBar {
  readonly state: string;
  readonly x1: number;
  readonly x2: number;
  readonly idle: boolean;
}

export interface DrawnLane {
  readonly party: Role;
  readonly name: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly DrawnBar[];
  /** Names of states: within their bar, or beneath it with a tick up to where it begins. */
  readonly labels: readonly (PlacedText & { readonly inside: boolean; readonly state: string })[];
}

export interface DrawnMessage {
  readonly x: number;
  readonly day: Days;
  readonly y1: number;
  readonly y2: number;
}

export interface DrawnBlock {
  readonly arm: Arm;
  readonly title: PlacedText;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly DrawnLane[];
  readonly messages: readonly DrawnMessage[];
  readonly cash: (PlacedText & { readonly at: number; readonly end: boolean }) | undefined;
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
}

const SIZE = 13;
const TITLE = 24;
const BAR = 20;
const LABEL = 16;
const GAP = 6;
const AXIS = 44;
const TOP = 20;
/** Names of lanes stand beside them, or above them in a chart narrower than this. */
const NARROW = 560;
const SIDE = 118;
/** So near to the clock, a day is this wide. */
const NEAR_DAY = 150;
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
    const lanes = block.lanes.map((lane): DrawnLane => {
      const above = narrow ? LABEL * em : 0;
      const bar = { top: y + above, bottom: y + above + BAR * em };
      const name = {
        x: narrow ? left : 0,
        y: narrow ? y + above / 2 : (bar.top + bar.bottom) / 2,
        text: roleName(lane.party, block.arm),
      };
      y += laneHeight(narrow) * em;
      return { party: lane.party, name, ...bar, ...barsIn(lane, window, x, bar, left, right, em) };
    });
    return {
      arm: block.arm,
      title: { x: 0, y: top + (TITLE / 2) * em, text: t(`arm.${block.arm}`) },
      top,
      bottom: y,
      lanes,
      messages: messagesOf(block, lanes, window, x),
      cash: cashOf(block, window, x, {
        y: top + (narrow ? TITLE + LABEL / 2 : TITLE / 2) * em,
        left,
        right,
        em,
      }),
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
  };
}

type Scale = (day: Days) => number;

function barsIn(
  lane: Lane,
  window: LaneWindow,
  x: Scale,
  at: { readonly top: number; readonly bottom: number },
  left: number,
  right: number,
  em: number,
): Pick<DrawnLane, "bars" | "labels"> {
  const inSight = lane.bars.filter(({ from, to }) => to > window.from && from < window.to);
  const bars = inSight.map(({ state, from, to, idle }) => ({
    state,
    idle,
    x1: Math.max(left, x(from)),
    x2: Math.min(right, x(to)),
  }));
  const labels: (PlacedText & { inside: boolean; state: string })[] = [];
  let free = left;
  for (const bar of bars.filter(({ idle }) => !idle)) {
    const text = nameInWords(bar.state);
    const width = textWidth(text, SIZE * em);
    if (width + 8 * em <= bar.x2 - bar.x1) {
      const y = (at.top + at.bottom) / 2;
      labels.push({ x: bar.x1 + 5 * em, y, text, inside: true, state: bar.state });
      continue;
    }
    const start = Math.min(bar.x1 + 2 * em, right - width);
    if (start < free) continue;
    labels.push({
      x: start,
      y: at.bottom + (LABEL / 2) * em,
      text,
      inside: false,
      state: bar.state,
    });
    free = start + width + 8 * em;
  }
  return { bars, labels };
}

function messagesOf(
  block: LaneBlock,
  lanes: readonly DrawnLane[],
  window: LaneWindow,
  x: Scale,
): readonly DrawnMessage[] {
  const laneOf = (party: Role) => lanes.find((lane) => lane.party === party);
  return block.events
    .filter(({ day }) => day >= window.from && day <= window.to)
    .flatMap(({ day, party, sent }) =>
      sent.flatMap(({ to }): DrawnMessage[] => {
        const [a, b] = [laneOf(party), laneOf(to)];
        if (!a || !b || a === b) return [];
        const down = a.top < b.top;
        return [{ x: x(day), day, y1: down ? a.bottom : a.top, y2: down ? b.top : b.bottom }];
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
): DrawnBlock["cash"] {
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
