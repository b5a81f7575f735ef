import type { Tail, Tails } from "../../sims/summary/Result.ts";

/** Keys of `arms.X.tails`: a tail of invoices, and of each party's worlds. */
export const TAIL_KEYS = ["sme", "suppliers", "bank", "coreEnterprise", "operator"] as const;

/** Tails as `compare --json` gives them; null where the replications tell no number, or no error. */
export function tailsJson(tails: Tails): object {
  const { worlds, leastWorlds } = tails;
  const parties = TAIL_KEYS.map((key) => [key, tailJson(tails[key])]);
  return { ...(Object.fromEntries(parties) as object), worlds, leastWorlds };
}

function tailJson(tail: Tail | undefined): object {
  const none = { value: null, ci95: null };
  return { p95: { ...none, ...tail?.p95 }, cvar95: { ...none, ...tail?.cvar95 } };
}
