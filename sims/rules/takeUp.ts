import type { Minor } from "../units.ts";
import { dueDate, isOnLedger } from "../world/claim.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import { advanceOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { lendingRate } from "./lendingRate.ts";
import { fallbackRateOf } from "./ratesOfWorld.ts";
import { quoted } from "./shock.ts";
import { surchargeNow } from "./surcharge.ts";

/**
 * What a financing costs its supplier: the interest until the due date, whenever it is taken, the fee,
 * and what it pays to others for it.
 */
export interface Price {
  readonly discount: Minor;
  readonly fee: Minor;
  readonly surcharge: Minor;
}

/** The price of money paid out now on what the supplier keeps of an invoice. */
export function priceNow(w: World, c: number): Price {
  const { setting } = w;
  const onLedger = isOnLedger(w, c);
  const rate = quoted(w, lendingRate(w, c));
  return {
    discount: interest(advanceOf(w, c), rate, dueDate(w, c) - w.now, setting.dayCount),
    fee: roundHalfEven((onLedger ? w.network.fee : setting.fee) * w.own[c]!),
    surcharge: surchargeNow(w, c),
  };
}

/** What waiting for an amount from now until the due date costs the supplier at its fallback rate. */
export function waitingUntilDue(w: World, c: number, amount: Minor): Minor {
  const rate = quoted(w, fallbackRateOf(w, c));
  return interest(amount, rate, dueDate(w, c) - w.now, w.setting.dayCount);
}

/**
 * Whether a supplier that counts leaves the debt as it is: discount, fees and its own paperwork cost
 * more than waiting for what a bank would pay out. It counts from the day on which it could apply,
 * and does not foresee how long a bank will take: money that comes later saves less of the wait and
 * costs less discount.
 */
export function isDearerThanWaiting(w: World, c: number): boolean {
  if (w.setting.takesAlways) return false;
  const { discount, fee, surcharge } = priceNow(w, c);
  const paperwork = isOnLedger(w, c) ? 0 : w.setting.prepareCost;
  return discount + fee + surcharge + paperwork > waitingUntilDue(w, c, advanceOf(w, c));
}
