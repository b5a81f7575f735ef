import type { Days, Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { discharge } from "../world/discharge.ts";
import { flag, has } from "../world/flags.ts";
import { interest } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { fallbackRateOf, rateOf } from "./ratesOfWorld.ts";
import { accrued } from "./shock.ts";

/** Money not yet there, from the invoice until now: its time value, and what waiting costs a supplier beyond that. */
export function endWaiting(w: World, c: number, amount: Minor): void {
  chargeWaiting(w, c, amount, w.issued[c]!);
}

/** The same from a later instant on. */
export function chargeWaiting(w: World, c: number, amount: Minor, from: Days): void {
  const { fundingRate, dayCount } = w.setting;
  const to = w.now;
  const time = interest(amount, fundingRate, to - from, dayCount);
  const rest = accrued(w, amount, fallbackRateOf(w, c) - fundingRate, from, to);
  book(w, c, category.timeValue, account.sme, account.market, time, from, to);
  book(w, c, category.waiting, account.sme, account.resources, rest, from, to);
}

/** From the start, whatever befell the ledger: of another tier's case only that may be asked. */
const ON_LEDGER = flag.onLedger | flag.returned;

/**
 * The debt of the supplier above is discharged now, early or late: until its due date the money is
 * not there to be used, after it the supplier above has had the use of it.
 */
export function endDebt(w: World, c: number, amount: Minor): void {
  if (w.tier[c] === 0) return;
  discharge(w, c, amount);
  const owing = c - w.roots;
  // Its use is worth what that supplier's own money costs, by the path that its invoice takes.
  const rate = has(w, owing, ON_LEDGER)
    ? rateOf(w, w.setting.ledgerRate)
    : fallbackRateOf(w, owing);
  const due: Days = w.due[c]!;
  const { now } = w;
  if (now < due) {
    const lost = accrued(w, amount, rate, now, due);
    book(w, owing, category.float, account.sme, account.market, lost, now, due);
  } else {
    const gained = accrued(w, amount, rate, due, now);
    book(w, owing, category.float, account.market, account.sme, gained, due, now);
  }
}
