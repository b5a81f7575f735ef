import { purpose } from "../random/purposes.ts";
import { seedOf } from "../random/seedOf.ts";
import { isArm } from "../world/mechanisms.ts";
import { ARMS, type Variant } from "./RunTable.ts";

/**
 * Where the luck of the arms comes from: `common` is the same in all of them, replication by
 * replication (common random numbers), `own` is independent from arm to arm.
 */
export const LUCKS = ["common", "own"] as const;
export type Luck = (typeof LUCKS)[number];

/**
 * The seed that an arm's replications are drawn from. With luck of its own, arm T keeps the seed and
 * every other arm has one that follows from the seed and the arm alone, so that an arm's figures do not
 * depend on which others are run. Coalitions of mechanisms are compared under common luck only.
 */
export function seedOfArm(seed: number, arm: Variant, luck: Luck = "common"): number {
  if (luck === "common" || !isArm(arm) || arm === ARMS[0]) return seed;
  return seedOf(seed, ARMS.indexOf(arm), purpose.armLuck);
}
