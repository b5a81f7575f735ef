import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { isOnLedger } from "../world/claim.ts";
import { countOne } from "../world/counts.ts";
import { reserveOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { claimExcess, creditDilution, dilutionOf } from "./dilution.ts";
import { endClaim } from "./funding.ts";
import { hasRecourse } from "./hasRecourse.ts";
import { payLateInterestOnOwn } from "./lateInterest.ts";

export const misdirectionDelays = {
  forward: (w: World, c: number): Days =>
    w.now + w.draw(w.setting.receivables.forward, purpose.forward, w.name[c]!, 0),
};

export const misdirectionGuards = {
  /** On paper the debtor may pay the account that it knows; on the ledger it pays whoever holds the payable. */
  isMisdirected: (w: World, c: number): boolean => {
    const { misdirected } = w.setting.receivables;
    if (misdirected === 0 || isOnLedger(w, c)) return false;
    return w.u(purpose.misdirected, w.name[c]!, 0) < misdirected;
  },
  /** With recourse a bank sets off what the supplier keeps. */
  keepsCollection: (w: World, c: number): boolean => {
    const { kept } = w.setting.receivables;
    return kept > 0 && !hasRecourse(w, c) && w.u(purpose.kept, w.name[c]!, 0) < kept;
  },
};

export const misdirectionActions = {
  misdirect: (w: World, c: number): void => {
    const { now } = w;
    countOne(w, c, "misdirected");
    book(w, c, category.principal, account.obligor, account.sme, w.own[c]!, now, now);
    // The bank claims its interest itself: what went astray is the debt.
    payLateInterestOnOwn(w, c, account.bank);
    creditDilution(w, c, account.sme);
  },
  /** The supplier passes on what it was paid. */
  collectForwarded: (w: World, c: number): void => {
    passOn(w, c);
    claimExcess(w, c);
  },
  /** It does not: booked as passed on and, but for the reserve, lost by the bank to the supplier. */
  loseCollection: (w: World, c: number): void => {
    passOn(w, c);
    const reserve = reserveOf(w, c);
    const credited = dilutionOf(w, c);
    const kept = w.own[c]! - credited - (reserve - Math.min(credited, reserve));
    book(w, c, category.loss, account.bank, account.sme, kept, w.now, w.now);
  },
};

function passOn(w: World, c: number): void {
  const { now } = w;
  endClaim(w, c);
  book(w, c, category.principal, account.sme, account.bank, w.own[c]!, now, now);
  book(w, c, category.dilution, account.bank, account.sme, dilutionOf(w, c), now, now);
}
