import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { flag, has, raise } from "../world/flags.ts";
import { accountOnLedger, ledgerOf } from "../world/members.ts";
import { supplierName } from "../world/network.ts";
import { endPart, issuePart, transferPart } from "../world/payables.ts";
import { NEVER, type World } from "../world/World.ts";
import { receivesPayable } from "../world/claim.ts";
import { firstPayment } from "./coreEnterprise.ts";
import {
  collectPassed,
  collectPassedOnPaper,
  isPassedOpen,
  losePassed,
  passOn,
} from "./passedShare.ts";
import { arrivalOf, settleByHand } from "./arrival.ts";
import { obligorLength } from "./luck.ts";
import { confirmWork } from "./confirmWork.ts";
import { tell } from "./tell.ts";
import { endDebt } from "./waiting.ts";

export const ledgerDelays = {
  /**
   * The core enterprise issues; a supplier splits and passes on, keying in again what has no standard.
   * What a chain's due date has come before never gets as far: the payable has been paid by then.
   */
  issue: (w: World, c: number): Days => {
    const { office, ledgerIssue, hop, rekey, standards } = w.setting;
    const name = w.name[c]!;
    if (w.tier[c] === 0) return office.add(w.now, obligorLength(w, c, ledgerIssue, purpose.issue));
    if (w.due[w.root(c)]! <= w.now) return NEVER;
    const again = w.u(purpose.rekeyed, name, 0) >= standards;
    const days = w.draw(hop, purpose.hop, name, 0);
    return office.add(w.now, again ? days + w.draw(rekey, purpose.rekey, name, 0) : days);
  },
  ledgerOnboard: (w: World, c: number): Days => w.onLedgerFrom[accountOnLedger(w, c)]!,
  /** Round the clock: the end of any outage, then the latency; a frozen payable has to be free first. */
  commit: (w: World, c: number): Days =>
    w.outages.workingFrom(isFrozen(w, c) ? freeFrom(w, c) : w.now) + w.network.latency,
  /** The due date of the chain's first invoice ends what has not come by then. */
  cutOff: (w: World, c: number): Days => chainDue(w, c),
  maturity: (w: World, c: number): Days => chainDue(w, c),
  /** The core enterprise pays all parts on the day on which it pays the first tier. */
  redemption: (w: World, c: number): Days => {
    if (w.tier[c] === 0) return NEVER;
    const root = w.root(c);
    const paid = arrivalOf(w, c, firstPayment(w, root, w.due[root]!));
    return paid > w.now ? paid : w.now;
  },
};

export const ledgerGuards = {
  receivesPayable: (w: World, c: number): boolean => receivesPayable(w, c),
  awaitsPayable: (w: World, c: number): boolean =>
    w.tier[c]! > 0 && receivesPayable(w, c) && w.heldAt[c - w.roots]! > w.now,
  isSupplierOnboarded: (w: World, c: number): boolean => {
    const from = w.onLedgerFrom[accountOnLedger(w, c)]!;
    return from >= 0 && from <= w.now;
  },
};

export const ledgerActions = {
  awaitPayable: (w: World, c: number): void => raise(w, c, flag.awaitsPayable),
  /** A supplier's first payable starts its onboarding; later ones await the same end. */
  startLedgerOnboarding: (w: World, c: number): void => {
    const own = accountOnLedger(w, c);
    if (w.onLedgerFrom[own]! >= 0) return;
    const { office, ledgerOnboard, onboardStretch } = w.setting;
    const { now } = w;
    const name = supplierName(w, w.supplier[c]!);
    const attempt = ledgerOf(w, c);
    const days = w.draw(ledgerOnboard, purpose.ledgerOnboard, name, attempt) * onboardStretch;
    w.onLedgerFrom[own] = office.add(now, days);
    const what = category.ledgerOnboarding;
    book(w, c, what, account.operator, account.resources, w.network.onboardCost, now, now);
  },
  issuePayable: (w: World, c: number): void => {
    w.heldAt[c] = w.now;
    if (has(w, c, flag.onLedger)) w.confirmedAt[c] = w.now;
    transact(w, c);
    if (w.tier[c] !== 0) return;
    issuePart(w, c);
    confirmWork(w, c, w.setting.charges.confirmCosts[1]);
  },
  /** A part of what the tier above holds comes to this one, and settles that supplier's debt. */
  takePayable: (w: World, c: number): void => {
    if (w.tier[c] === 0) return;
    const above = c - w.roots;
    transferPart(w, above, c);
    passOn(w, above);
    endDebt(w, c, w.payable[c]!);
  },
  passDown: (w: World, c: number): void => {
    const below = w.child(c);
    if (below >= 0 && has(w, below, flag.awaitsPayable)) tell(w, below, "payableHeld");
  },
  lockPayable: (w: World, c: number): void => transact(w, c),
  redeemPayable: (w: World, c: number): void => {
    if (w.part[c]! > 0) {
      if (w.now >= w.closedAt) settleByHand(w, c);
      else transact(w, c);
    }
    endPart(w, c, "redeemed");
  },
  /** What the next tier did not take is paid to this one. */
  claimPassedShare: (w: World, c: number): void => {
    if (isPassedOpen(w, c)) collectPassed(w, c);
  },
  failPayable: (w: World, c: number): void => endPart(w, c, "failed"),
  losePassedShare: (w: World, c: number): void => {
    if (isPassedOpen(w, c)) losePassed(w, c, true);
  },
  /** The debt stays on paper; where that has been paid or lost already, so is the rest of it now. */
  lapsePayable: (w: World, c: number): void => {
    w.lapsedAt[c] = w.now;
    raise(w, c, flag.lapsed);
    if (!(w.paidAt[c]! <= w.now) || !isPassedOpen(w, c)) return;
    if (has(w, c, flag.obligorFailed)) losePassed(w, c, false);
    else collectPassedOnPaper(w, c);
  },
};

/** Never for the first tier: there the core enterprise tells. */
function chainDue(w: World, c: number): Days {
  return w.tier[c] === 0 ? NEVER : Math.max(w.due[w.root(c)]!, w.now);
}

function transact(w: World, c: number): void {
  const cost = w.network.transactionCost;
  book(w, c, category.ledgerTx, account.operator, account.resources, cost, w.now, w.now);
}

/** Asked for the lock alone: what is not issued yet can still be put right without the ledger. */
function isFrozen(w: World, c: number): boolean {
  const { corrections } = w.setting;
  if (corrections === 0 || w.heldAt[c]! > w.now) return false;
  return w.u(purpose.frozen, w.name[c]!, 0) < corrections;
}

function freeFrom(w: World, c: number): Days {
  const { office, correction } = w.setting;
  return office.add(w.now, w.draw(correction, purpose.correction, w.name[c]!, 0));
}
