import { ARMS, type Arm } from "../../sims/index.ts";

/** Two arms, the second less the first. */
export interface Pair {
  readonly arm: Arm;
  readonly base: Arm;
}

/** Differences from the first arm, and the ledger's from the platform too. */
export function pairsOf(arms: readonly Arm[]): readonly Pair[] {
  const [first, ...others] = ARMS.filter((arm) => arms.includes(arm));
  if (first === undefined) return [];
  const pairs = others.map((arm) => ({ arm, base: first }));
  const both = arms.includes("C") && arms.includes("L") && first !== "C";
  return both ? [...pairs, { arm: "L", base: "C" }] : pairs;
}
