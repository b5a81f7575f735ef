import type { Days, Minor } from "../units.ts";
import type { World } from "./World.ts";

/** What becomes of a payable of the core enterprise: the amount that a supplier's live part gains. */
export interface PartMove {
  readonly time: Days;
  readonly case: number;
  readonly kind: "issued" | "split" | "transferred" | "redeemed" | "failed";
  /** Minor units: positive for issued and transferred, negative for split, redeemed and failed. */
  readonly amount: Minor;
}

// The register of payables: each live part belongs to one supplier, and to one bank at most.

/** Puts the payable of the core enterprise into the hands of its own supplier. */
export function issuePart(w: World, c: number): void {
  move(w, c, "issued", w.payable[c]!);
}

/** Splits what the next tier takes off its supplier's customer's part, and hands it over. */
export function transferPart(w: World, from: number, to: number): void {
  const amount = w.payable[to]!;
  if (!(w.part[from]! >= amount)) refuse(w, from, `a transfer of ${amount}`);
  move(w, from, "split", -amount);
  move(w, to, "transferred", amount);
}

/** Assigns the supplier's own share to the bank that pays for it. */
export function assignPart(w: World, c: number): void {
  if (w.assignee[c]! >= 0) refuse(w, c, `a second assignment, to bank ${w.bank[c]!}`);
  if (!(w.part[c]! >= w.own[c]!)) refuse(w, c, `an assignment of ${w.own[c]!}`);
  w.assignee[c] = w.bank[c]!;
}

/** The core enterprise pays whoever holds the part, or fails to. */
export function endPart(w: World, c: number, kind: "redeemed" | "failed"): void {
  move(w, c, kind, -w.part[c]!);
}

function move(w: World, c: number, kind: PartMove["kind"], amount: Minor): void {
  w.part[c]! += amount;
  if (amount !== 0) w.partMoves?.push({ time: w.now, case: c, kind, amount });
}

/** @throws Error: value would be made or used twice, which the charts must not allow. */
function refuse(w: World, c: number, what: string): never {
  throw new Error(
    `payable of case ${c}: ${what} with ${w.part[c]!} alive; expected no more than is alive, once`,
  );
}
