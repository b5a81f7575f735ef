import type { Arm } from "../experiment/RunTable.ts";
import { Kernel } from "../runtime/Kernel.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { StateChange } from "../trace/LogRow.ts";
import type { Days } from "../units.ts";
import type { Posting } from "../world/books.ts";
import { prepare, type Setting } from "../world/Setting.ts";
import { World } from "../world/World.ts";
import {
  chooseInvoice,
  type ArmRun,
  type Choosing,
  type ChosenInvoice,
  type InvoiceChoice,
  type NoInvoiceReason,
} from "./chooseInvoice.ts";
import { recordTape } from "./recordTape.ts";
import type { Race, Tape } from "./Tape.ts";

export interface FollowRequest {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  /** The first replication that is looked at, 0 or more. */
  readonly replication: number;
  /** What is compared: two arms, run on the same luck. */
  readonly arms: readonly [Arm, Arm];
  /** Tier of suppliers, from 1. */
  readonly tier: number;
  readonly choice: InvoiceChoice;
}

/** The invoice that was chosen, and the replication in which it was found. */
export interface FollowedInvoice extends ChosenInvoice {
  readonly replication: number;
  readonly tier: number;
}

export interface FollowListeners {
  /** Told what the kernel knows of the chosen invoice, long before the actors have run. */
  readonly onChosen: (chosen: FollowedInvoice) => void;
  /** How much of both runs is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export type Following =
  | { readonly found: true; readonly chosen: FollowedInvoice; readonly race: Race }
  | { readonly found: false; readonly reason: NoInvoiceReason; readonly searched: number };

/** What happens to few is looked for in so many replications. */
export const SEARCHED = 20;

/**
 * Chooses an invoice of a replication by what the kernel makes of it in both arms, then lets XState's
 * actors run the same worlds as far as that invoice goes, and records it.
 */
export function followInvoice(request: FollowRequest, listeners: FollowListeners): Following {
  const { scenario, seed, arms, tier, choice } = request;
  const setting = prepare(scenario);
  const engines = arms.map(() => {
    const world = new World(setting);
    return { world, kernel: new Kernel(world) };
  });
  const isRare = choice === "refused" || choice === "duplicate";
  const searched = isRare ? SEARCHED : 1;
  for (let i = 0; i < searched; i++) {
    const replication = request.replication + i;
    const runs = engines.map(({ world, kernel }, arm): ArmRun => {
      const log: StateChange[] = [];
      world.open(seed, replication, arms[arm]!);
      kernel.run(log);
      return { world, log };
    });
    const choosing: Choosing = chooseInvoice(runs as [ArmRun, ArmRun], tier, choice);
    if (!choosing.found) {
      const isHopeless = choosing.reason === "fraudOff" || choosing.reason === "noTier";
      if (isHopeless || i === searched - 1) return { ...choosing, searched: i + 1 };
      continue;
    }
    const chosen: FollowedInvoice = { ...choosing.chosen, replication, tier };
    listeners.onChosen(chosen);
    const tapes = arms.map((arm, at) => {
      const { world, kernel } = engines[at]!;
      const c = (tier - 1) * world.roots + chosen.invoice;
      world.open(seed, replication, arm);
      const until = endOf(world, kernel, c);
      return tapeOf(setting, { seed, replication, arm, case: c, until }, (share) =>
        listeners.onProgress((at + share) / arms.length),
      );
    });
    const [without, other] = tapes as [Tape, Tape];
    return { found: true, chosen, race: { seed, replication, without, other } };
  }
  throw new Error("unreachable: the last replication answers");
}

/** Where a case of a world ends: its last change of state, and the last day on which money of it moves. */
function endOf(world: World, kernel: Kernel, c: number): Days {
  const log: StateChange[] = [];
  const journal: Posting[] = [];
  world.journal = journal;
  kernel.run(log);
  world.journal = undefined;
  let end = world.delivered[c]!;
  for (const row of log) if (row.case === c && row.time > end) end = row.time;
  for (const posting of journal) if (posting.case === c && posting.to > end) end = posting.to;
  return end;
}

function tapeOf(
  setting: Setting,
  of: {
    readonly seed: number;
    readonly replication: number;
    readonly arm: Arm;
    readonly case: number;
    readonly until: Days;
  },
  onProgress: (share: number) => void,
): Tape {
  const world = new World(setting);
  world.open(of.seed, of.replication, of.arm);
  return recordTape(world, { ...of, onProgress });
}
