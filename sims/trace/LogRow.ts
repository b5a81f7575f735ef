import type { Party } from "../machines/names.ts";
import type { Days } from "../units.ts";

/** One change of state in one case. */
export interface LogRow {
  readonly time: Days;
  readonly case: number;
  readonly party: Party;
  /** The delay that ended or the message that came. */
  readonly event: string;
  /** The state entered. */
  readonly state: string;
}

/** By time, then case, then as it happened within the case: the order of no runtime's own. */
export function inOrder(log: readonly LogRow[]): LogRow[] {
  return log
    .map((row, i) => ({ row, i }))
    .sort((a, b) => a.row.time - b.row.time || a.row.case - b.row.case || a.i - b.i)
    .map(({ row }) => row);
}
