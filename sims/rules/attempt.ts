import type { World } from "../world/World.ts";

/**
 * The attempt of a draw at a bank: bank × 8 + pass, never the ordinal of the visit, since the
 * second bank asked in one arm is another bank in the other.
 */
export function bankAttempt(w: World, c: number): number {
  return w.bank[c]! * 8 + w.pass[c]!;
}
