import { purpose } from "../random/purposes.ts";
import type { Days, Minor, Share } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { addStage, missCash, receiveCash, stage, stopClock } from "../world/clock.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import { LAST_DAY } from "../measures/grids.ts";
import { advanceOf, reserveOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { bankAttempt } from "./attempt.ts";
import { isOnLedger, isOwedByCoreEnterprise } from "../world/claim.ts";
import { bookEarlyPayment } from "./earlyPayment.ts";
import { advanceWeight, creditDilution } from "./dilution.ts";
import { payLateInterestOnOwn } from "./lateInterest.ts";
import { workoutEnd } from "./passedShare.ts";
import { fallbackRateOf } from "./ratesOfWorld.ts";
import { riskCharge } from "./riskCharge.ts";
import { accrued } from "./shock.ts";
import { isDearerThanWaiting } from "./takeUp.ts";
import { tell } from "./tell.ts";
import { chargeWaiting, endWaiting } from "./waiting.ts";
import { chargeWriteOff, countWriteOff, lossShare } from "./writeOff.ts";
import { memberBank } from "../world/members.ts";
import { fixedShareAt } from "../world/network.ts";

/** `rules/` answers the names of the charts. A delay answers with the instant at which it ends. */
export const smeDelays = {
  invoicing: (w: World, c: number): Days => w.issued[c]!,
  prepare: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.prepare, purpose.prepare, w.name[c]!, 0)),
  correct: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerCorrect : w.setting.correct;
    return w.setting.office.add(
      w.now,
      w.draw(table, purpose.correct, w.name[c]!, bankAttempt(w, c)),
    );
  },
  retry: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerRetry : w.setting.retry;
    return w.setting.office.add(w.now, w.draw(table, purpose.retry, w.name[c]!, w.bank[c]! * 8));
  },
  workout: (w: World, c: number): Days => workoutEnd(w, c, isOwedByCoreEnterprise(w, c)),
};

export const smeGuards = {
  isOnLedger: (w: World, c: number): boolean => isOnLedger(w, c),
  /** On the ledger, and not of the first tier: a part of a payable that is passed down. */
  isPassedDown: (w: World, c: number): boolean => w.tier[c]! > 0 && isOnLedger(w, c),
  isPastDue: (w: World, c: number): boolean =>
    w.due[c]! <= w.now && !(w.tier[c]! > 0 && isOnLedger(w, c)),
  /** One whose payable has lapsed before approval waits to be paid, like all whose payable lapsed. */
  seeksNoFinance: (w: World, c: number): boolean =>
    w.setting.tries === 0 || (w.flags[c]! & OFF_LEDGER) === OFF_LEDGER,
  isDearerThanWaiting,
  mayRetry: (w: World, c: number): boolean => {
    const next = w.bankPlace[c]! + 1;
    if (next >= w.setting.tries) return false;
    return has(w, c, flag.onLedger) ? memberBank(w, c, next) >= 0 : next < w.setting.banks;
  },
};

export const smeActions = {
  /** The clock of time to cash starts, where it is to be read. */
  issueInvoice: (w: World, c: number): void => {
    const { now } = w;
    if (!has(w, c, flag.counted)) stopClock(w, c);
    if (!w.mechanisms.network) return;
    const fixed = roundHalfEven(fixedShareAt(w, now) * w.face[c]!);
    book(w, c, category.ledgerFixed, account.operator, account.resources, fixed, now, now);
  },
  startPreparation: (w: World, c: number): void => labour(w, c, w.setting.prepareCost),
  startCorrection: (w: World, c: number): void => labour(w, c, w.setting.correctCost),
  startRetry: (w: World, c: number): void => labour(w, c, w.setting.retryCost),
  /** Chooses the bank: the house bank first, then the supplier's order; members only on the ledger. */
  apply: (w: World, c: number): void => {
    if (w.appliedAt[c]! <= w.now) w.bankPlace[c]!++;
    else w.appliedAt[c] = w.now;
    const place = w.bankPlace[c]!;
    w.bank[c] = has(w, c, flag.onLedger)
      ? memberBank(w, c, place)
      : w.bankOrder[w.supplier[c]! * w.setting.banks + place]!;
    w.pass[c] = 0;
  },
  startBridge: (w: World, c: number): void => {
    const t = w.now;
    endWaiting(w, c, w.own[c]!);
    w.bridgeFrom[c] = t;
    book(w, c, category.principal, account.lender, account.sme, w.own[c]!, t, t);
  },
  withdraw: (w: World, c: number): void => {
    if (w.appliedAt[c]! <= w.now) countOne(w, c, "withdrawn");
  },
  /** A bank's money arrives: waiting ends here. The bank's own postings are in rules/bank. */
  receiveFunds: (w: World, c: number): void => {
    raise(w, c, flag.financed);
    w.fundedAt[c] = w.now;
    endWaiting(w, c, w.own[c]!);
    if (isOwedByCoreEnterprise(w, c)) riskCharge(w, c, w.issued[c]!, w.now, account.sme);
    receiveCash(w, c, w.setting.receivables.isOn ? advanceWeight(w, c) : w.ownWeight[c]!);
    stopClock(w, c);
  },
  receivePayment: (w: World, c: number): void => {
    const payer = isOnLedger(w, c) ? account.coreEnterprise : account.obligor;
    endUnfinanced(w, c);
    book(w, c, category.principal, payer, account.sme, w.own[c]!, w.now, w.now);
    payLateInterestOnOwn(w, c, account.sme);
    bookEarlyPayment(w, c);
    if (w.setting.receivables.isOn) creditDilution(w, c, account.sme);
    repayBridge(w, c);
    receiveCash(w, c, w.ownWeight[c]!);
    stopClock(w, c);
  },
  /** Who waits to be paid by this supplier, and can be only now, hears of its cash. */
  tellOwnCash: (w: World, c: number): void => {
    w.ownCashAt[c] = w.now;
    const below = w.child(c);
    if (below >= 0 && has(w, below, flag.awaitsCash)) tell(w, below, "ownCashArrived");
  },
  /** The obligor has failed: waiting and bridging end; what remains is a claim on the estate. */
  loseClaim: (w: World, c: number): void => {
    endUnfinanced(w, c);
    const loss = roundHalfEven(ownLossShare(w, c) * w.own[c]!);
    book(w, c, category.loss, account.sme, account.estate, loss, w.now, w.now);
    w.tail[c]! += loss;
    countWriteOff(w, c, loss);
    repayBridge(w, c);
  },
  /** The estate pays: days in the workout count for the part recovered, the rest is never paid. */
  recover: (w: World, c: number): void => {
    const payer = isOwedByCoreEnterprise(w, c) ? account.coreEnterprise : account.obligor;
    book(w, c, category.principal, payer, account.sme, w.own[c]!, w.now, w.now);
    const weight = w.ownWeight[c]!;
    const recovered = Math.round(weight * (1 - ownLossShare(w, c)));
    const begun = w.stageSince[c]!;
    addStage(w, c, stage.workout, begun, w.now, recovered);
    addStage(w, c, stage.workout, begun, w.issued[c]! + LAST_DAY, weight - recovered);
    receiveCash(w, c, recovered);
    missCash(w, c, weight - recovered);
  },
};

const OFF_LEDGER = flag.onLedger | flag.lapsed;

function ownLossShare(w: World, c: number): Share {
  return lossShare(w, c, isOwedByCoreEnterprise(w, c));
}

function labour(w: World, c: number, cost: number): void {
  book(w, c, category.labour, account.sme, account.resources, cost, w.now, w.now);
}

/** Ends what an unfinanced supplier pays for its wait: waiting, or interest on the bridge. */
function endUnfinanced(w: World, c: number): void {
  const from = w.bridgeFrom[c]!;
  const to = w.now;
  const chargedBack = has(w, c, flag.chargedBack);
  if (chargedBack) chargeWaiting(w, c, reserveOf(w, c), w.fundedAt[c]!);
  const amount = bridged(w, c);
  if (from > to) endWaiting(w, c, amount);
  else {
    const { fundingRate, dayCount } = w.setting;
    const fallbackRate = fallbackRateOf(w, c);
    const all = accrued(w, amount, fallbackRate, from, to);
    const time = interest(amount, fundingRate, to - from, dayCount);
    const rest = accrued(w, amount, fallbackRate - fundingRate, from, to);
    book(w, c, category.bridgeInterest, account.sme, account.lender, all, from, to);
    book(w, c, category.funding, account.lender, account.market, time, from, to);
    book(w, c, category.bridgeReal, account.lender, account.resources, rest, from, to);
  }
  riskCharge(w, c, chargedBack ? w.fundedAt[c]! : w.issued[c]!, to, account.sme);
  chargeWriteOff(w, c, w.own[c]!, account.sme);
}

/** What is borrowed until the debt is paid: all of it, or the advance that was charged back. */
function bridged(w: World, c: number): Minor {
  return has(w, c, flag.chargedBack) ? advanceOf(w, c) : w.own[c]!;
}

function repayBridge(w: World, c: number): void {
  if (w.bridgeFrom[c]! > w.now) return;
  book(w, c, category.principal, account.sme, account.lender, bridged(w, c), w.now, w.now);
}
