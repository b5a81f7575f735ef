import { account, book, category } from "../world/books.ts";
import { flag, has } from "../world/flags.ts";
import { interest } from "../world/money.ts";
import { advanceOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { hasRecourse } from "./hasRecourse.ts";
import { chargeHolding } from "./holding.ts";
import { lendingRate } from "./lendingRate.ts";
import { riskCharge } from "./riskCharge.ts";
import { chargeWriteOff } from "./writeOff.ts";

/** Interest is taken in arrears, on the advance, where the terms on paper say so. */
export function paysInArrears(w: World, c: number): boolean {
  return w.setting.receivables.inArrears && !has(w, c, flag.onLedger);
}

/** The bank has its money back now: what funding and holding it have cost, and interest that is taken in arrears. */
export function endFunding(w: World, c: number): void {
  const { setting, now } = w;
  const from = w.fundedAt[c]!;
  const days = now - from;
  const advance = advanceOf(w, c);
  const cost = interest(advance, setting.fundingRate, days, setting.dayCount);
  book(w, c, category.funding, account.bank, account.market, cost, from, now);
  chargeHolding(w, c);
  if (!paysInArrears(w, c)) return;
  const taken = interest(advance, lendingRate(w, c), days, setting.dayCount);
  book(w, c, category.discount, account.sme, account.bank, taken, from, now);
  // Until now this was the fee alone.
  w.fundsDays[c] = (advance - w.financingCost[c]!) * days;
  w.financingCost[c]! += taken;
}

/** The same where the debt has ended too; its risk was the bank's, or with recourse the supplier's. */
export function endClaim(w: World, c: number): void {
  endFunding(w, c);
  const holder = hasRecourse(w, c) ? account.sme : account.bank;
  // What a bank expects to lose is for the journal alone; what it loses counts.
  if (holder === account.sme || w.journal) riskCharge(w, c, w.fundedAt[c]!, w.now, holder);
  chargeWriteOff(w, c, w.own[c]!, holder);
}
