import type { World } from "../world/World.ts";

/** A file is complete at the latest when it is checked for the fifth time. */
export const LAST_PASS = 5;

/**
 * The attempt of a draw at a bank: bank × 8 + pass, never the ordinal of the visit, since the
 * second bank asked in one arm is another bank in the other.
 */
export function bankAttempt(w: World, c: number): number {
  return w.bank[c]! * 8 + w.pass[c]!;
}
