import type { Variant } from "../experiment/RunTable.ts";
import type { Runtime } from "../experiment/runJob.ts";
import { Kernel } from "../runtime/Kernel.ts";
import { Reference } from "../runtime/Reference.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { Posting } from "../world/books.ts";
import type { PartMove } from "../world/payables.ts";
import { prepare } from "../world/Setting.ts";
import { World } from "../world/World.ts";
import { inOrder, type LogRow, type StateChange } from "./LogRow.ts";

export interface LogRequest {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /** Which replication, 0 or more. */
  readonly replication: number;
  readonly arm: Variant;
  readonly runtime: Runtime;
}

/** All that happened in one world: changes of state and postings in order, and the world itself. */
export interface Trace {
  readonly events: readonly LogRow[];
  readonly postings: readonly Posting[];
  /** What became of payables, in the order of time. */
  readonly partMoves: readonly PartMove[];
  readonly world: World;
}

/** Runs one replication of one arm and keeps everything. The same for both runtimes. */
export function traceWorld({ scenario, seed, replication, arm, runtime }: LogRequest): Trace {
  const world = new World(prepare(scenario));
  const changes: StateChange[] = [];
  const postings: Posting[] = [];
  world.open(seed, replication, arm);
  const partMoves: PartMove[] = [];
  world.journal = postings;
  world.partMoves = partMoves;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run(changes);
  return {
    events: inOrder(changes).map((row) => {
      const tier = world.tier[row.case]! + 1;
      return { ...row, case: world.root(row.case), tier };
    }),
    postings: postings.sort(byCase),
    partMoves: partMoves.sort((a, b) => a.time - b.time || a.case - b.case),
    world,
  };
}

/** A case's postings by time, then by what they are: the order of no runtime's own. */
function byCase(a: Posting, b: Posting): number {
  const order = a.case - b.case || a.from - b.from || a.to - b.to || a.amount - b.amount;
  if (order !== 0) return order;
  const [x, y] = [a, b].map((p) => `${p.category} ${p.payer} ${p.payee}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
