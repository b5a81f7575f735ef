import type { MachineDescription } from "../../../sims/index.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import type { PlacedText } from "../frame/CurveMarks.ts";
import { textWidth } from "../frame/textWidth.ts";
import { machineMap, type MapPoint } from "./machineMap.ts";

/** A rectangle in pixels, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A state as a small box, by its middle, in pixels. */
export interface Spot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly initial: boolean;
  readonly final: boolean;
}

export interface CompactStep {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly common: boolean;
}

/** The name of a state beside its spot. */
export interface SpotLabel extends PlacedText {
  readonly name: string;
  readonly anchor: "start" | "end";
  readonly box: Box;
}

/** A statechart in a small room: spots for states, and the names for which there is room. */
export interface CompactMap {
  readonly box: Box;
  readonly spot: { readonly width: number; readonly height: number };
  readonly spots: readonly Spot[];
  readonly steps: readonly CompactStep[];
  readonly labels: readonly SpotLabel[];
}

const SPOT = { width: 15, height: 9 } as const;
/** Type of the names, and of the name of the state that is lit, at 16 px to the em. */
export const LABEL_SIZE = 13;
export const LIT_SIZE = 13;
const GAP = 4;
/** The spot that is lit is larger. */
const LIT_GAP = 7;
/** Lower than this, layers go to the right, and no names stand beside the spots. */
const LOW = 118;
/** Share of a panel's width that the spots take at most: names stand to their right. */
const SPREAD = 0.62;

/** Lays a machine out in a box; `em` is the page's type size over 16 px. */
export function compactMap(machine: MachineDescription, box: Box, em: number): CompactMap {
  const low = box.height < LOW * em;
  const map = machineMap(machine, low ? "right" : "down");
  // Large type makes large spots, but layers stay apart.
  const layers = new Set(map.states.map((state) => round(100 * (low ? state.x : state.y)))).size;
  const pitch = (low ? box.width : box.height) / Math.max(1, layers);
  const spot = {
    width: low ? Math.min(SPOT.width * em, 0.7 * pitch) : SPOT.width * em,
    height: low ? SPOT.height * em : Math.min(SPOT.height * em, 0.8 * pitch),
  };
  const across = low ? box.width - spot.width : Math.max(spot.width, SPREAD * box.width);
  // Names are higher than spots.
  const edge = low ? spot.height / 2 : (LIT_SIZE * em * 1.06) / 2;
  const place = ({ x, y }: MapPoint): MapPoint => ({
    x: box.x + spot.width / 2 + x * (across - (low ? 0 : spot.width)),
    y: box.y + edge + y * (box.height - 2 * edge),
  });
  const spots = apart(
    map.states.map((state): Spot => ({ ...state, ...place(state) })),
    low
      ? { along: "y", layer: "x", gap: spot.height + 3 * em, from: box.y, to: box.y + box.height }
      : { along: "x", layer: "y", gap: spot.width + 4 * em, from: box.x, to: box.x + across },
    low ? spot.height / 2 : spot.width / 2,
  );
  const at = new Map(spots.map((one) => [one.name, one]));
  return {
    box,
    spot,
    spots,
    steps: map.steps.map(({ from, to, bends, common }) => ({
      from,
      to,
      common,
      path: through(at.get(from), common ? [] : bends.map(place), at.get(to)),
    })),
    labels: low ? [] : labelsOf(spots, spot, box, em),
  };
}

/** The name of a state that must be told, whatever else is hidden for it. */
export function litLabel(map: CompactMap, state: string, em: number): SpotLabel | undefined {
  const spot = map.spots.find(({ name }) => name === state);
  if (!spot) return undefined;
  return candidates(spot, map.spot, LIT_SIZE * em * 1.06, LIT_GAP * em).find(({ box }) =>
    isInside(box, map.box),
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

interface Layers {
  /** The axis along a layer, and the one that tells layers apart. */
  readonly along: "x" | "y";
  readonly layer: "x" | "y";
  /** Least distance of two middles. */
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

/** Moves the spots of each layer as little as will keep them apart, and within the room. */
function apart(spots: readonly Spot[], layers: Layers, half: number): readonly Spot[] {
  const { along, layer, gap, from, to } = layers;
  const moved = new Map<string, number>();
  for (const at of new Set(spots.map((spot) => round(spot[layer])))) {
    const row = spots
      .filter((spot) => round(spot[layer]) === at)
      .sort((a, b) => a[along] - b[along]);
    let least = from + half;
    const places = row.map((spot) => {
      const place = Math.max(least, spot[along]);
      least = place + gap;
      return place;
    });
    let most = to - half;
    for (let i = places.length - 1; i >= 0; i--) {
      const place = Math.min(most, places[i] ?? most);
      most = place - gap;
      moved.set(row[i]?.name ?? "", place);
    }
  }
  return spots.map((spot) => ({ ...spot, [along]: moved.get(spot.name) ?? spot[along] }));
}

/** Names in the order of the machine, each where nothing else stands. */
function labelsOf(
  spots: readonly Spot[],
  spot: CompactMap["spot"],
  room: Box,
  em: number,
): SpotLabel[] {
  const taken = spots.map((one) => spotBox(one, spot));
  const labels: SpotLabel[] = [];
  for (const one of spots) {
    const free = candidates(one, spot, LABEL_SIZE * em, GAP * em).find(
      ({ box }) => isInside(box, room) && !taken.some((other) => overlaps(box, other)),
    );
    if (!free) continue;
    labels.push(free);
    taken.push(free.box);
  }
  return labels;
}

function candidates(
  one: Spot,
  spot: CompactMap["spot"],
  size: number,
  gap: number,
): readonly SpotLabel[] {
  const text = nameInWords(one.name);
  const width = textWidth(text, size);
  const height = size;
  const right = one.x + spot.width / 2 + gap;
  const left = one.x - spot.width / 2 - gap;
  const label = (anchor: "start" | "end", x: number): SpotLabel => ({
    name: one.name,
    text,
    x,
    y: one.y,
    anchor,
    box: { x: anchor === "start" ? x : x - width, y: one.y - height / 2, width, height },
  });
  return [label("start", right), label("end", left)];
}

export function spotBox({ x, y }: Spot, { width, height }: CompactMap["spot"]): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

/** A line through points, its corners rounded from middle to middle. */
function through(from: Spot | undefined, bends: readonly MapPoint[], to: Spot | undefined): string {
  if (!from || !to) return "";
  const say = ({ x, y }: MapPoint): string => `${round(x)},${round(y)}`;
  const points: readonly MapPoint[] = [from, ...bends, to];
  const turns = bends.map((bend, i) => {
    const next = points[i + 2] ?? to;
    const end =
      i === bends.length - 1 ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    return `Q${say(bend)} ${say(end)}`;
  });
  return `M${say(from)}${turns.length === 0 ? `L${say(to)}` : turns.join("")}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
