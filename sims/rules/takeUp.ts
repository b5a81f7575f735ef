import type { Minor } from "../units.ts";
import { dueDate, isOnLedger } from "../world/claim.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";

/** What a financing costs its supplier: the discount, taken off in advance, and the fee. */
export interface Price {
  readonly discount: Minor;
  readonly fee: Minor;
}

/** The price of money paid out now on what the supplier keeps of an invoice. */
export function priceNow(w: World, c: number): Price {
  const { setting } = w;
  const amount = w.own[c]!;
  const onLedger = isOnLedger(w, c);
  const rate = onLedger ? setting.ledgerRate : setting.rates[w.tier[c]!]!;
  return {
    discount: interest(amount, rate, dueDate(w, c) - w.now, setting.dayCount),
    fee: roundHalfEven((onLedger ? w.network.fee : setting.fee) * amount),
  };
}

/** What waiting from now until the due date costs the supplier at its fallback rate. */
export function waitingUntilDue(w: World, c: number): Minor {
  const { fallbackRates, dayCount } = w.setting;
  return interest(w.own[c]!, fallbackRates[w.tier[c]!]!, dueDate(w, c) - w.now, dayCount);
}

/**
 * Whether a supplier that counts leaves the debt as it is: discount, fee and its own paperwork cost
 * more than waiting. It counts from the day on which it could apply, and does not foresee how long a
 * bank will take: money that comes later saves less of the wait and costs less discount.
 */
export function isDearerThanWaiting(w: World, c: number): boolean {
  if (w.setting.takesAlways) return false;
  const { discount, fee } = priceNow(w, c);
  const paperwork = isOnLedger(w, c) ? 0 : w.setting.prepareCost;
  return discount + fee + paperwork > waitingUntilDue(w, c);
}
