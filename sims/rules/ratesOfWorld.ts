import type { AnnualRate } from "../units.ts";
import type { World } from "../world/World.ts";

/**
 * A lending or fallback rate in this world: dearer in bad times, and in good ones not below what banks
 * pay for their own money, unless it is so in the scenario.
 */
export function rateOf(w: World, rate: AnnualRate): AnnualRate {
  const { rateShift } = w;
  return rateShift === 0 ? rate : Math.max(Math.min(rate, w.setting.fundingRate), rate + rateShift);
}

/** What the supplier of a case pays a year for money that no bank gives. */
export function fallbackRateOf(w: World, c: number): AnnualRate {
  return rateOf(w, w.setting.fallbackRates[w.tier[c]!]!);
}
