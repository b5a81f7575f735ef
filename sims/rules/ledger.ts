import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import type { World } from "../world/World.ts";

export const ledgerDelays = {
  ledgerOnboard: (w: World, c: number): Days => w.onLedgerFrom[w.supplier[c]!]!,
  /** Round the clock: the end of any outage, then the latency. */
  commit: (w: World): Days => w.outages.workingFrom(w.now) + w.setting.latency,
};

export const ledgerGuards = {
  isSupplierOnboarded: (w: World, c: number): boolean => {
    const from = w.onLedgerFrom[w.supplier[c]!]!;
    return from >= 0 && from <= w.now;
  },
};

export const ledgerActions = {
  /** A supplier's first payable starts its onboarding; later ones await the same end. */
  startLedgerOnboarding: (w: World, c: number): void => {
    const s = w.supplier[c]!;
    if (w.onLedgerFrom[s]! >= 0) return;
    const { office, ledgerOnboard, onboardStretch, ledgerOnboardCost } = w.setting;
    const { now } = w;
    const days = w.draw(ledgerOnboard, purpose.ledgerOnboard, s, 0) * onboardStretch;
    w.onLedgerFrom[s] = office.add(now, days);
    const what = category.ledgerOnboarding;
    book(w, c, what, account.operator, account.resources, ledgerOnboardCost, now, now);
  },
  issuePayable: (w: World, c: number): void => {
    w.confirmedAt[c] = w.now;
    transact(w, c);
  },
  lockPayable: (w: World, c: number): void => transact(w, c),
  redeemPayable: (w: World, c: number): void => transact(w, c),
};

function transact(w: World, c: number): void {
  const cost = w.setting.transactionCost;
  book(w, c, category.ledgerTx, account.operator, account.resources, cost, w.now, w.now);
}
