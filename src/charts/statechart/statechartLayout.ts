import { Graph, layout } from "@dagrejs/dagre";
import type { MachineDescription, TransitionDescription } from "../../../sims/index.ts";
import { textWidth } from "../frame/textWidth.ts";
import { nameInWords } from "../../i18n/modelWords.ts";

/** A state as a box, by its middle, in pixels. */
export interface StateBox {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly initial: boolean;
  readonly final: boolean;
}

/** All steps from one state to another as one arrow. */
export interface StepArrow {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** Beside the arrow: what brings it about. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A step that many states have: drawn as a note at its target, and as arrows for a chosen state only. */
export interface SharedExit {
  readonly to: string;
  readonly trigger: string;
  readonly from: readonly string[];
  /** The note stands below the target's box. */
  readonly x: number;
  readonly y: number;
  /** An arrow from each of the states. */
  readonly paths: Readonly<Record<string, string>>;
}

/** Everything a statechart draws. */
export interface StatechartLayout {
  readonly width: number;
  readonly height: number;
  readonly states: readonly StateBox[];
  readonly arrows: readonly StepArrow[];
  readonly exits: readonly SharedExit[];
}

const BOX = { height: 32, pad: 12, size: 14 } as const;
const LABEL = { height: 15, size: 12, pad: 6 } as const;
const MOST_LINES = 3;
/** From so many states on a step to one target is a shared exit. */
const SHARED_FROM = 3;

/** What a statechart says; without the names of its steps it takes less room. */
export interface StatechartChoice {
  readonly named: boolean;
}

/** Lays a statechart out in layers, from its first state downwards. Steps within a state are left out. */
export function statechartLayout(
  { states, transitions }: MachineDescription,
  { named }: StatechartChoice = { named: true },
): StatechartLayout {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: "TB", nodesep: 14, edgesep: 6, ranksep: 20, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const { own, shared } = split(transitions);
  const noteWidth = named ? NOTE_WIDTH : 0;
  const namesOf = (steps: readonly TransitionDescription[]) => (named ? linesOf(steps) : []);
  const notes = new Map<string, number>();
  for (const { to } of shared) notes.set(to, (notes.get(to) ?? 0) + 1);
  for (const { name } of states) {
    const texts = [nameInWords(name)];
    const size = Math.max(...texts.map((text) => textWidth(text, BOX.size))) + 2 * BOX.pad;
    const width = Math.ceil(notes.has(name) ? Math.max(size, noteWidth) : size);
    graph.setNode(name, { width, height: BOX.height + (notes.get(name) ?? 0) * LABEL.height });
  }
  const pairs = pairsOf(own);
  for (const { from, to, steps } of pairs) {
    const lines = namesOf(steps);
    const width = Math.max(0, ...lines.map((line) => labelWidth(line)));
    graph.setEdge(from, to, { width, height: lines.length * LABEL.height, labelpos: "r" });
  }
  // What only shared exits lead to stands below the last of the states that have them.
  for (const { to, from } of shared) {
    const isReached = pairs.some((pair) => pair.to === to);
    const last = states.findLast(({ name }) => from.includes(name));
    if (!isReached && last) graph.setEdge(last.name, to, { weight: 1 });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Placed;
  const boxes = states.map(({ name, initial, final }): StateBox => {
    const at = graph.node(name) as Placed;
    const { x = 0, y = 0, height: h = 0 } = at;
    const own = Math.ceil(textWidth(nameInWords(name), BOX.size)) + 2 * BOX.pad;
    const top = y - h / 2 + BOX.height / 2;
    return {
      name,
      text: nameInWords(name),
      x,
      y: top,
      width: own,
      height: BOX.height,
      initial,
      final,
    };
  });
  const noted = new Map<string, number>();
  const boxOf = (name: string): StateBox | undefined => boxes.find((box) => box.name === name);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: boxes,
    arrows: pairs.map(({ from, to, steps }) => {
      const edge = graph.edge(from, to) as Placed & { readonly points?: readonly Point[] };
      const lines = namesOf(steps);
      return {
        from,
        to,
        path: pathThrough(fromBoxToBox(boxOf(from), edge.points ?? [], boxOf(to))),
        lines,
        x: (edge.x ?? 0) - (edge.width ?? 0) / 2 + LABEL.pad,
        y: (edge.y ?? 0) - ((lines.length - 1) * LABEL.height) / 2,
      };
    }),
    exits: shared.map(({ to, trigger, from }) => {
      const target = boxOf(to);
      if (!target) throw new Error(`no state ${to}`);
      const line = noted.get(to) ?? 0;
      noted.set(to, line + 1);
      return {
        to,
        trigger: nameInWords(trigger),
        from,
        x: target.x,
        y: target.y + BOX.height / 2 + (line + 0.5) * LABEL.height + 1,
        paths: Object.fromEntries(
          boxes
            .filter(({ name }) => from.includes(name))
            .map((source) => [source.name, direct(source, target)]),
        ),
      };
    }),
  };
}

/** Width of a label: the estimate errs on the side of caution, and a hair of overlap is covered by its halo. */
function labelWidth(line: string): number {
  return 0.88 * textWidth(line, LABEL.size) + LABEL.pad;
}

/** Room for a note such as "debt due, from 6 states". */
const NOTE_WIDTH = 190;

interface Shared {
  readonly to: string;
  readonly trigger: string;
  readonly from: readonly string[];
}

/** Steps of a state's own, and those that it shares with several others. */
function split(transitions: readonly TransitionDescription[]) {
  const sources = new Map<string, Set<string>>();
  const keyOf = ({ to, trigger }: TransitionDescription): string => `${trigger.name} ${to}`;
  for (const step of transitions) {
    if (step.from === undefined || step.from === step.to) continue;
    const from = sources.get(keyOf(step)) ?? new Set();
    sources.set(keyOf(step), from.add(step.from));
  }
  const isShared = (step: TransitionDescription): boolean =>
    (sources.get(keyOf(step))?.size ?? 0) >= SHARED_FROM;
  const shared = [...sources]
    .filter(([, from]) => from.size >= SHARED_FROM)
    .map(([key, from]): Shared => {
      const [trigger = "", to = ""] = key.split(" ");
      return { trigger, to, from: [...from] };
    });
  return { own: transitions.filter((step) => !isShared(step)), shared };
}

/** A curve from the side of one box to the side of another. */
function direct(from: StateBox, to: StateBox): string {
  const side = to.x >= from.x ? 1 : -1;
  const start = { x: from.x + (side * from.width) / 2, y: from.y };
  const end = { x: to.x - (side * to.width) / 2, y: to.y };
  const isAbove = Math.abs(end.x - start.x) < 40 || (end.x - start.x) * side < 0;
  if (isAbove) {
    const out = { x: Math.max(from.x + from.width / 2, to.x + to.width / 2) + 24, y: 0 };
    const [a, b] = [from.x + from.width / 2, to.x + to.width / 2];
    return `M${a},${from.y}C${out.x},${from.y} ${out.x},${to.y} ${b},${to.y}`;
  }
  const bend = (end.x - start.x) / 2;
  return `M${start.x},${start.y}C${start.x + bend},${start.y} ${end.x - bend},${end.y} ${end.x},${end.y}`;
}

/** What the library writes into a graph, its nodes and its edges. */
interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly steps: TransitionDescription[];
}

function pairsOf(transitions: readonly TransitionDescription[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const step of transitions) {
    const { from, to } = step;
    if (from === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const pair = pairs.get(key) ?? { from, to, steps: [] };
    pair.steps.push(step);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function linesOf(steps: readonly TransitionDescription[]): readonly string[] {
  const unique = [...new Set(steps.map(({ trigger }) => nameInWords(trigger.name)))];
  return unique.length <= MOST_LINES ? unique : [...unique.slice(0, MOST_LINES - 1), "…"];
}

type Point = { readonly x: number; readonly y: number };

/** The points of an arrow, ending at the boxes as they are drawn: the room for notes is not theirs. */
function fromBoxToBox(
  from: StateBox | undefined,
  points: readonly Point[],
  to: StateBox | undefined,
): readonly Point[] {
  const inner = points.slice(1, -1);
  const [first] = inner;
  const last = inner.at(-1);
  if (!from || !to || !first || !last) return points;
  return [edgeOf(from, first), ...inner, edgeOf(to, last)];
}

/** Where the line from the middle of a box towards a point leaves it. */
function edgeOf({ x, y, width, height }: StateBox, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const across = dx === 0 ? Infinity : width / 2 / Math.abs(dx);
  const along = dy === 0 ? Infinity : height / 2 / Math.abs(dy);
  const share = Math.min(across, along, 1);
  return { x: x + share * dx, y: y + share * dy };
}

/** A path through points, its corners rounded by curves from middle to middle. */
function pathThrough(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${at(first)}`;
  rest.forEach((point, i) => {
    const next = rest[i + 1];
    if (!next) path += `L${at(point)}`;
    else path += `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return path;
}
