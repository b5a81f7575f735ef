import { Kernel } from "../../runtime/Kernel.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import type { StateChange } from "../../trace/LogRow.ts";
import { prepare } from "../../world/Setting.ts";
import { World } from "../../world/World.ts";
import { PROOF_SEED } from "../meanOf.ts";

/** One file at the desk: when it first queued, and its days in queue and at work until the desk is done. */
export interface DeskTime {
  readonly from: number;
  readonly to: number;
  readonly wait: number;
  readonly work: number;
}

/** What the desk of a world without ledger did, file by file. One World serves all replications. */
export function openDesk(scenario: Scenario): (replication: number) => readonly DeskTime[] {
  const world = new World(prepare(scenario));
  const kernel = new Kernel(world);
  return (replication) => {
    const changes: StateChange[] = [];
    world.open(PROOF_SEED, replication, "T");
    kernel.run(changes);
    return timesOf(changes, world.cases);
  };
}

/** A case's own changes come in the order of its time, whatever the order among cases. */
function timesOf(changes: readonly StateChange[], cases: number): readonly DeskTime[] {
  const blank = () => new Float64Array(cases).fill(-1);
  const [from, to, since] = [blank(), blank(), blank()];
  const [wait, work] = [new Float64Array(cases), new Float64Array(cases)];
  for (const { time, case: c, party, state } of changes) {
    if (party !== "bank") continue;
    if (state === "queued") {
      if (from[c]! < 0) from[c] = time;
      since[c] = time;
    } else if (state === "checking") {
      wait[c]! += time - since[c]!;
      since[c] = time;
    } else if (state === "returned" || state === "analysing") {
      work[c]! += time - since[c]!;
      if (state === "analysing") to[c] = time;
    }
  }
  const times: DeskTime[] = [];
  for (let c = 0; c < cases; c++) {
    if (to[c]! < 0) continue;
    times.push({ from: from[c]!, to: to[c]!, wait: wait[c]!, work: work[c]! });
  }
  return times;
}
