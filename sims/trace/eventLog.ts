import type { Arm } from "../experiment/RunTable.ts";
import type { Runtime } from "../experiment/runJob.ts";
import { Kernel } from "../runtime/Kernel.ts";
import { Reference } from "../runtime/Reference.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { Posting } from "../world/books.ts";
import { prepare } from "../world/Setting.ts";
import { World } from "../world/World.ts";
import { inOrder, type LogRow } from "./LogRow.ts";

export interface LogRequest {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /** Which replication, 0 or more. */
  readonly replication: number;
  readonly arm: Arm;
  readonly runtime: Runtime;
}

/** All that happened in one world: changes of state and postings in order, and the world itself. */
export interface Trace {
  readonly events: readonly LogRow[];
  readonly postings: readonly Posting[];
  readonly world: World;
}

/** Runs one replication of one arm and keeps everything. The same for both runtimes. */
export function traceWorld({ scenario, seed, replication, arm, runtime }: LogRequest): Trace {
  const world = new World(prepare(scenario));
  const events: LogRow[] = [];
  const postings: Posting[] = [];
  world.open(seed, replication, arm);
  world.journal = postings;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run(events);
  return {
    events: inOrder(events),
    postings: postings
      .map((row, i) => ({ row, i }))
      .sort((a, b) => a.row.case - b.row.case || a.row.from - b.row.from || a.i - b.i)
      .map(({ row }) => row),
    world,
  };
}
