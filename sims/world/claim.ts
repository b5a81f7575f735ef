import { flag, has } from "./flags.ts";
import type { Days } from "../units.ts";
import type { World } from "./World.ts";

/** Whether the supplier's own share is a payable on the ledger, or still may become one. */
export function isOnLedger(w: World, c: number): boolean {
  return (w.flags[c]! & (flag.onLedger | flag.lapsed)) === flag.onLedger;
}

/** Whether the core enterprise owes the own share, to the first tier or to who holds its payable. */
export function isOwedByCoreEnterprise(w: World, c: number): boolean {
  return w.tier[c] === 0 || isOnLedger(w, c);
}

/** When the own share falls due: all parts of a payable do with the first invoice of the chain. */
export function dueDate(w: World, c: number): Days {
  return w.due[isOnLedger(w, c) ? w.root(c) : c]!;
}

/** Whether the case has a payable to come, for itself or to be passed on. */
export function receivesPayable(w: World, c: number): boolean {
  return w.payable[c]! > 0 && !has(w, c, flag.lapsed);
}
