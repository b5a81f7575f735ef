import { Graph, layout } from "@dagrejs/dagre";
import type { MachineDescription } from "../../../sims/index.ts";

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A state as a point. Places are shares of the map's width and height, from 0 to 1. */
export interface MapState extends MapPoint {
  readonly name: string;
  readonly initial: boolean;
  readonly final: boolean;
}

/** All steps from one state to another, as the points between them. */
export interface MapStep {
  readonly from: string;
  readonly to: string;
  readonly bends: readonly MapPoint[];
  /** One of many states that lead to the same target: left out of a small drawing until it is taken. */
  readonly common: boolean;
}

/** A statechart without any size: where its states stand to each other. */
export interface MachineMap {
  readonly states: readonly MapState[];
  readonly steps: readonly MapStep[];
}

/** From so many states on steps to one target are drawn only where they are taken. */
const COMMON_FROM = 4;

type Direction = "down" | "right";

/** Laying out takes tens of milliseconds, and every size of a drawing asks for the same. */
const kept: Readonly<Record<Direction, WeakMap<MachineDescription, MachineMap>>> = {
  down: new WeakMap(),
  right: new WeakMap(),
};

/** Layers from the first state on, downwards or to the right; steps within a state are left out. */
export function machineMap(machine: MachineDescription, direction: Direction): MachineMap {
  const known = kept[direction].get(machine);
  if (known) return known;
  const map = layOut(machine, direction);
  kept[direction].set(machine, map);
  return map;
}

function layOut({ states, transitions }: MachineDescription, direction: Direction): MachineMap {
  const graph = new Graph({ multigraph: false });
  const rankdir = direction === "down" ? "TB" : "LR";
  graph.setGraph({ rankdir, nodesep: 10, edgesep: 4, ranksep: 10, ranker: "tight-tree" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name } of states) graph.setNode(name, { width: 10, height: 10 });
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of transitions) {
    if (from === undefined || from === to) continue;
    sources.set(to, (sources.get(to) ?? new Set()).add(from));
    graph.setEdge(from, to, { width: 0, height: 0 });
  }
  layout(graph);
  const placed = states.map((state) => ({ ...state, ...(graph.node(state.name) as MapPoint) }));
  const edges = [...sources].flatMap(([to, from]) =>
    [...from].map((source) => {
      const { points = [] } = graph.edge(source, to) as { points?: readonly MapPoint[] };
      // The first and the last point lie on the boxes.
      return { from: source, to, common: from.size >= COMMON_FROM, bends: points.slice(1, -1) };
    }),
  );
  const drawn = [...placed, ...edges.flatMap(({ common, bends }) => (common ? [] : bends))];
  const across = shareOf(drawn.map(({ x }) => x));
  const down = shareOf(drawn.map(({ y }) => y));
  return {
    states: placed.map(({ name, initial, final, x, y }) => ({
      name,
      initial,
      final,
      x: across(x),
      y: down(y),
    })),
    steps: edges.map(({ bends, ...step }): MapStep => ({
      ...step,
      bends: bends.map(({ x, y }) => ({ x: across(x), y: down(y) })),
    })),
  };
}

/** Where a value lies between the least and the greatest of some; the middle if all are the same. */
function shareOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const room = Math.max(...values) - least;
  return (value) => (room === 0 ? 0.5 : (value - least) / room);
}
