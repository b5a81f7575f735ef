import type { AnnualRate } from "../units.ts";
import { isOnLedger } from "../world/claim.ts";
import { onPath } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { hasRecourse } from "./hasRecourse.ts";
import { rateOf } from "./ratesOfWorld.ts";

/**
 * What a bank asks a year for money on the supplier's own share, by its path and tier: less where it
 * has recourse to the supplier, and never below 0.
 */
export function lendingRate(w: World, c: number): AnnualRate {
  const { setting } = w;
  const rate = rateOf(w, isOnLedger(w, c) ? setting.ledgerRate : setting.rates[w.tier[c]!]!);
  const less = onPath(setting.receivables.recourseRates, w, c);
  return less > 0 && hasRecourse(w, c) ? Math.max(0, rate - less) : rate;
}
