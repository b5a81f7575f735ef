import { followInvoice, type Race, type Tape } from "../../../sims/index.ts";
import { describeMachines } from "../../../sims/index.ts";
import { laneRows, type LaneRows } from "../../../src/charts/lanes/laneRows.ts";
import type { BoardArmNow } from "../../../src/charts/statechart/BoardArmNow.ts";
import { boardAt } from "../../../src/charts/statechart/boardAt.ts";
import { small } from "./results.ts";

export const machines = describeMachines().filter(({ id }) => id !== "fraudster");

let kept: Race | undefined;

/** A typical invoice, run by real actors in both arms. */
export function race(): Race {
  if (kept) return kept;
  const asked = { scenario: small, seed: 7, replication: 0, tier: 1, choice: "typical" } as const;
  const followed = followInvoice(
    { ...asked, arms: ["T", "L"] },
    { onChosen() {}, onProgress() {} },
  );
  if (!followed.found) throw new Error(`no typical invoice: ${followed.reason}`);
  kept = followed.race;
  return kept;
}

export const tapes = (): readonly [Tape, Tape] => [race().without, race().other];

export const lanes = (): LaneRows => {
  const [without, other] = tapes();
  return laneRows(
    [
      { tape: without, absent: ["ledger"] },
      { tape: other, absent: [] },
    ],
    machines,
  );
};

/** The instant at which the bank's money comes on the ledger. */
export function moneyAt(): number {
  const [, { frames }] = tapes();
  const frame = frames.find(({ party, to }) => party === "sme" && to === "financed");
  if (!frame) throw new Error("the typical invoice is not financed");
  return frame.time;
}

/** Both arms on the board at an instant, and what happened in the day before it. */
export function armsAt(time: number): readonly BoardArmNow[] {
  const [without, other] = tapes();
  return [
    { arm: "T", absent: ["ledger"], now: boardAt(without, time, time - 1), notes: ["day 20"] },
    { arm: "L", absent: [], now: boardAt(other, time, time - 1), notes: ["day 20", "paid"] },
  ];
}
