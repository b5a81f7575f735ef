import type { Party } from "../machines/names.ts";
import type { Days } from "../units.ts";

/** One change of state in one case, as a runtime reports it: the case by its number in the world. */
export interface StateChange {
  readonly time: Days;
  readonly case: number;
  readonly party: Party;
  /** The delay that ended or the message that came. */
  readonly event: string;
  /** The state entered. */
  readonly state: string;
}

/** The same for readers: the invoice to the core enterprise that the case goes back to, and its tier from 1. */
export interface LogRow extends StateChange {
  readonly tier: number;
}

/** By time, then case, then as it happened within the case: the order of no runtime's own. */
export function inOrder(log: readonly StateChange[]): StateChange[] {
  return log
    .map((row, i) => ({ row, i }))
    .sort((a, b) => a.row.time - b.row.time || a.row.case - b.row.case || a.i - b.i)
    .map(({ row }) => row);
}
