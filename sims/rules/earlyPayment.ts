import { purpose } from "../random/purposes.ts";
import type { Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import { interest } from "../world/money.ts";
import { reserveOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { priceNow, waitingUntilDue } from "./takeUp.ts";

/**
 * Dynamic discounting: whether the supplier lets the core enterprise pay now. It is offered on
 * approval, on invoices to the core enterprise that do not become payables, and taken where the
 * discount is less than waiting would cost and less than a bank would charge.
 */
export const earlyPaymentGuards = {
  isPaidEarly: (w: World, c: number): boolean => has(w, c, flag.paidEarly),
  takesEarlyPayment: (w: World, c: number): boolean => {
    const { earlyOffered, prepareCost, tries, termsFromConfirmation } = w.setting;
    // Terms that begin with the confirmation have no end yet to pay before.
    if (earlyOffered === 0 || termsFromConfirmation) return false;
    if (w.tier[c] !== 0 || w.payable[c]! > 0 || !(w.due[c]! > w.now)) return false;
    if (!(w.u(purpose.earlyPayment, w.name[c]!, 0) < earlyOffered)) return false;
    const discount = discountUntilDue(w, c);
    if (discount >= waitingUntilDue(w, c, w.own[c]!)) return false;
    if (tries === 0) return true;
    const bank = priceNow(w, c);
    // For what a bank holds back the supplier would still wait.
    const reserve = waitingUntilDue(w, c, reserveOf(w, c));
    return discount < bank.discount + bank.fee + bank.surcharge + prepareCost + reserve;
  },
};

export const earlyPaymentActions = {
  /** It leaves with the next payment run. */
  takeEarlyPayment: (w: World, c: number): void => {
    raise(w, c, flag.paidEarly);
    countOne(w, c, "paidEarly");
  },
};

/**
 * What the supplier gives up for being paid now; the core enterprise has the money for so much
 * less time.
 */
export function bookEarlyPayment(w: World, c: number): void {
  const { now } = w;
  if (!has(w, c, flag.paidEarly) || !(w.due[c]! > now)) return;
  const { fundingRate, dayCount } = w.setting;
  const discount = discountUntilDue(w, c);
  book(w, c, category.earlyDiscount, account.sme, account.coreEnterprise, discount, now, now);
  const funding = interest(w.own[c]!, fundingRate, w.due[c]! - now, dayCount);
  const { coreEnterprise, market } = account;
  book(w, c, category.funding, coreEnterprise, market, funding, now, w.due[c]!);
}

function discountUntilDue(w: World, c: number): Minor {
  const { earlyRate, dayCount } = w.setting;
  return interest(w.own[c]!, earlyRate, w.due[c]! - w.now, dayCount);
}
