import type { Distribution } from "./distributions/Distribution.ts";
import { normalQuantile } from "./normal.ts";
import { nodeQuantile, type NodeQuantile } from "./quantiles/quantile.ts";
import { firstWord, SMALLEST_UNIFORM } from "./threefry.ts";

/** Cells of equal width into which a smooth table cuts (0, 1). */
export const CELLS = 1024;

// Where the parts of `nodes` begin: the whole range in 1,024 cells, then the first cell in 1,024,
// its first in 1,024 again and its first in 8 (of 2⁻³³ each), then the same for the last cell,
// counted from 1 downwards.
const LAST_CELLS = 8;
const TAIL_1 = 0;
const TAIL_2 = CELLS + 1;
const TAIL_3 = TAIL_2 + CELLS + 1;
const TAIL_NODES = TAIL_3 + LAST_CELLS + 1;
const LOW = CELLS + 1;
const HIGH = LOW + TAIL_NODES;
const NODES = HIGH + TAIL_NODES;

const CONSTANT = 0;
const SMOOTH = 1;
const POINTS = 2;

/** A word of the generator as a uniform, as in threefry.ts. */
const WORD = 1 / 4294967296;

const NO_NUMBERS = new Float64Array(0);
const NO_INDICES = new Uint16Array(0);

/**
 * A distribution made ready for sampling. All kinds have the same fields, so that `sampleTable`
 * stays monomorphic.
 */
export class QuantileTable {
  constructor(
    readonly kind: 0 | 1 | 2,
    /** A constant's value. */
    readonly value: number,
    /** A smooth table's values at its nodes. */
    readonly nodes: Float64Array,
    /** The points of a piecewise linear quantile function: probabilities, values, slopes. */
    readonly probabilities: Float64Array,
    readonly values: Float64Array,
    readonly slopes: Float64Array,
    /** For each 1,024th of (0, 1), the piece in which it begins. */
    readonly guide: Uint16Array,
  ) {}
}

const MOST_KEPT = 256;
const kept = new Map<string, QuantileTable>();

/**
 * The table of a distribution, its values multiplied by `scale` (1 if left out). Tables are kept by
 * their parameters, so moving one slider builds one table; the unit of `d` is the caller's business.
 * Smooth families are exact at the nodes and linear between: 1,024 cells, the first and the last
 * divided twice, down to 2⁻³³. Constant, uniform and empirical are exact everywhere.
 * Linear cells lift the mean a little: by 1 in 10,000 for a lognormal of σ 0.7, 3 for σ 1, 35 for σ 2.
 */
export function buildQuantileTable(d: Distribution, scale = 1): QuantileTable {
  const key = keyOf(d, scale);
  const known = kept.get(key);
  const table = known ?? tabulate(d, scale);
  if (known) kept.delete(key); // to the end of the queue
  kept.set(key, table);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? "");
  return table;
}

function keyOf(d: Distribution, scale: number): string {
  const parameters = Object.entries(d)
    .filter(([name, value]) => name !== "unit" && value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  return `${parameters.join(";")}*${String(scale)}`;
}

function tabulate(d: Distribution, scale: number): QuantileTable {
  if (d.family === "constant") return constantTable(d.value * scale);
  if (d.family === "uniform") return pointsTable([0, 1], [d.min * scale, d.max * scale]);
  if (d.family === "empirical") {
    return pointsTable(
      d.probabilities,
      d.quantiles.map((q) => q * scale),
    );
  }
  return smoothTable(nodeQuantile(d), scale);
}

function constantTable(value: number): QuantileTable {
  return new QuantileTable(
    CONSTANT,
    value,
    NO_NUMBERS,
    NO_NUMBERS,
    NO_NUMBERS,
    NO_NUMBERS,
    NO_INDICES,
  );
}

function pointsTable(probabilities: readonly number[], values: readonly number[]): QuantileTable {
  const ps = Float64Array.from(probabilities);
  const qs = Float64Array.from(values);
  const slopes = new Float64Array(ps.length - 1);
  for (let i = 0; i < slopes.length; i++) slopes[i] = (qs[i + 1]! - qs[i]!) / (ps[i + 1]! - ps[i]!);
  const guide = new Uint16Array(CELLS);
  for (let cell = 0, i = 0; cell < CELLS; cell++) {
    while (ps[i + 1]! <= cell / CELLS) i++;
    guide[cell] = i;
  }
  return new QuantileTable(POINTS, 0, NO_NUMBERS, ps, qs, slopes, guide);
}

interface NodePlan {
  /** Probabilities of the whole range's nodes, and of a tail's, counted from its end. */
  readonly whole: Float64Array;
  readonly tail: Float64Array;
  /** Their standard normal quantiles. */
  readonly wholeScores: Float64Array;
  readonly tailScores: Float64Array;
}

let nodePlan: NodePlan | undefined;

/** Where the nodes lie: the same for all tables, so worked out once. */
function planNodes(): NodePlan {
  const whole = Float64Array.from({ length: CELLS + 1 }, (_, i) =>
    Math.min(Math.max(i / CELLS, SMALLEST_UNIFORM), 1 - SMALLEST_UNIFORM),
  );
  const tail = new Float64Array(TAIL_NODES);
  for (let i = 0; i <= CELLS; i++) {
    tail[TAIL_1 + i] = Math.max(i / (CELLS * CELLS), SMALLEST_UNIFORM);
    tail[TAIL_2 + i] = Math.max(i / (CELLS * CELLS * CELLS), SMALLEST_UNIFORM);
  }
  for (let i = 0; i <= LAST_CELLS; i++)
    tail[TAIL_3 + i] = Math.max(i * SMALLEST_UNIFORM, SMALLEST_UNIFORM);
  return {
    whole,
    tail,
    wholeScores: whole.map(normalQuantile),
    tailScores: tail.map(normalQuantile),
  };
}

function smoothTable(quantileAt: NodeQuantile, scale: number): QuantileTable {
  nodePlan ??= planNodes();
  const { whole, tail, wholeScores, tailScores } = nodePlan;
  const nodes = new Float64Array(NODES);
  for (let i = 0; i < whole.length; i++) nodes[i] = scale * quantileAt(whole[i]!, wholeScores[i]!);
  for (let i = 0; i < tail.length; i++) {
    nodes[LOW + i] = scale * quantileAt(tail[i]!, tailScores[i]!);
    nodes[HIGH + i] = scale * quantileAt(1 - tail[i]!, -tailScores[i]!);
  }
  return new QuantileTable(SMOOTH, 0, nodes, NO_NUMBERS, NO_NUMBERS, NO_NUMBERS, NO_INDICES);
}

/**
 * The value at `u`, from 2⁻³³ to 1 − 2⁻³³; raising `u` never lowers it. The hot path: short enough
 * for engines to inline, and then it allocates nothing.
 */
export function sampleTable(table: QuantileTable, u: number): number {
  if (table.kind === CONSTANT) return table.value;
  const at = u * CELLS;
  if (table.kind === POINTS || at < 1 || at > CELLS - 1) return sampleElsewhere(table, u);
  const nodes = table.nodes;
  const i = at | 0;
  const low = nodes[i]!;
  const high = nodes[i + 1]!;
  const value = low + (high - low) * (at - i);
  return value < high ? value : high;
}

/**
 * Draws of one purpose for the entities from `from` to before `to`, each put at its own number. In one
 * loop engines work on several at once, and none becomes an object.
 */
export function sampleEach(
  table: QuantileTable,
  seed: number,
  replication: number,
  purpose: number,
  from: number,
  to: number,
  into: Float64Array,
): void {
  if (table.kind === CONSTANT) {
    into.fill(table.value, from, to);
    return;
  }
  for (let entity = from; entity < to; entity++) {
    const u = ((firstWord(seed, replication, entity, purpose) >>> 0) + 0.5) * WORD;
    const at = u * CELLS;
    if (table.kind === POINTS || at < 1 || at > CELLS - 1) into[entity] = sampleElsewhere(table, u);
    else {
      // As `sampleTable`.
      const i = at | 0;
      const low = table.nodes[i]!;
      const high = table.nodes[i + 1]!;
      const value = low + (high - low) * (at - i);
      into[entity] = value < high ? value : high;
    }
  }
}

/** The tails of smooth tables, and tables of points. */
function sampleElsewhere(table: QuantileTable, u: number): number {
  if (table.kind === POINTS) return samplePoints(table, u);
  return u < 0.5
    ? sampleTail(table.nodes, u * (CELLS * CELLS), LOW)
    : sampleTail(table.nodes, (1 - u) * (CELLS * CELLS), HIGH);
}

/** `at` is the distance to the end in cells of 2⁻²⁰; `tail` is where that end's nodes begin. */
function sampleTail(nodes: Float64Array, at: number, tail: number): number {
  let base = tail + TAIL_1;
  if (at < 1) {
    at *= CELLS;
    base = tail + TAIL_2;
    if (at < 1) {
      at *= LAST_CELLS;
      base = tail + TAIL_3;
    }
  }
  const i = at | 0;
  const near = nodes[base + i]!;
  const far = nodes[base + i + 1]!;
  const value = near + (far - near) * (at - i);
  if (far >= near) return value < far ? value : far;
  return value > far ? value : far;
}

function samplePoints(table: QuantileTable, u: number): number {
  const probabilities = table.probabilities;
  let i = table.guide[(u * CELLS) | 0]!;
  while (probabilities[i + 1]! <= u) i++;
  const value = table.values[i]! + table.slopes[i]! * (u - probabilities[i]!);
  const high = table.values[i + 1]!;
  return value < high ? value : high;
}
