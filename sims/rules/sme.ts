import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { missCash, receiveCash, stage, stopClock } from "../world/clock.ts";
import { flag, has, raise } from "../world/flags.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { bankAttempt } from "./attempt.ts";
import { count } from "../world/counts.ts";
import { riskCharge } from "./riskCharge.ts";

/** `rules/` answers the names of the charts. A delay answers with the instant at which it ends. */
export const smeDelays = {
  invoicing: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.invoicing, purpose.invoicing, c, 0)),
  prepare: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.prepare, purpose.prepare, c, 0)),
  correct: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerCorrect : w.setting.correct;
    return w.setting.office.add(w.now, w.draw(table, purpose.correct, c, bankAttempt(w, c)));
  },
  retry: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerRetry : w.setting.retry;
    return w.setting.office.add(w.now, w.draw(table, purpose.retry, c, w.bank[c]! * 8));
  },
  workout: (w: World): Days => w.defaultAt + w.draw(w.setting.workout, purpose.workout, 0, 0),
};

export const smeGuards = {
  isOnLedger: (w: World, c: number): boolean => has(w, c, flag.onLedger),
  isPastDue: (w: World, c: number): boolean => w.due[c]! <= w.now,
  seeksNoFinance: (w: World): boolean => w.setting.tries === 0,
  mayRetry: (w: World, c: number): boolean => {
    const next = w.bankPlace[c]! + 1;
    const banks = has(w, c, flag.onLedger) ? w.memberCount : w.setting.banks;
    return next < banks && next < w.setting.tries;
  },
};

export const smeActions = {
  /** The clock of time to cash starts; face, terms and supplier are this invoice's own. */
  issueInvoice: (w: World, c: number): void => {
    const { setting } = w;
    const t = w.now;
    const { suppliers } = setting;
    const s = suppliers === 1 ? 0 : Math.floor(w.u(purpose.supplier, c, 0) * suppliers);
    w.issued[c] = t;
    w.supplier[c] = s;
    const face = Math.max(1, roundHalfEven(w.draw(setting.face, purpose.face, c, 0)));
    w.face[c] = face;
    if (!setting.termsFromConfirmation) {
      w.due[c] = t + w.draw(setting.terms, purpose.terms, c, 0);
    }
    if (t >= setting.countFrom && t < setting.countTo) raise(w, c, flag.counted);
    else stopClock(w, c);
    if (!w.hasLedger) return;
    if (w.u(purpose.digital, c, 0) < setting.digitalShare) raise(w, c, flag.digital);
    if (w.joined[s] && w.member[w.bankOrder[s * setting.banks]!]) raise(w, c, flag.onLedger);
    const fixed = roundHalfEven(setting.fixedShare * face);
    book(w, c, category.ledgerFixed, account.operator, account.resources, fixed, t, t);
  },
  startPreparation: (w: World, c: number): void => labour(w, c, w.setting.prepareCost),
  startCorrection: (w: World, c: number): void => labour(w, c, w.setting.correctCost),
  startRetry: (w: World, c: number): void => labour(w, c, w.setting.retryCost),
  /** Chooses the bank: the house bank first, then the supplier's order; members only on the ledger. */
  apply: (w: World, c: number): void => {
    if (w.appliedAt[c]! <= w.now) w.bankPlace[c]!++;
    else w.appliedAt[c] = w.now;
    const order = has(w, c, flag.onLedger) ? w.memberOrder : w.bankOrder;
    w.bank[c] = order[w.supplier[c]! * w.setting.banks + w.bankPlace[c]!]!;
    w.pass[c] = 0;
  },
  startBridge: (w: World, c: number): void => {
    const t = w.now;
    endWaiting(w, c);
    w.bridgeFrom[c] = t;
    book(w, c, category.principal, account.lender, account.sme, w.face[c]!, t, t);
  },
  withdraw: (w: World, c: number): void => {
    if (has(w, c, flag.counted) && w.appliedAt[c]! <= w.now) w.counts[count.withdrawn]!++;
  },
  /** A bank's money arrives: waiting ends here. The bank's own postings are in rules/bank. */
  receiveFunds: (w: World, c: number): void => {
    raise(w, c, flag.financed);
    w.fundedAt[c] = w.now;
    endWaiting(w, c);
    riskCharge(w, c, w.issued[c]!, w.now, account.sme);
    receiveCash(w, c, 1000);
    stopClock(w, c);
  },
  receivePayment: (w: World, c: number): void => {
    const face = w.face[c]!;
    endUnfinanced(w, c);
    book(w, c, category.principal, account.coreEnterprise, account.sme, face, w.now, w.now);
    repayBridge(w, c);
    receiveCash(w, c, 1000);
    stopClock(w, c);
  },
  /** The obligor has failed: waiting and bridging end; what remains is a claim on the estate. */
  loseClaim: (w: World, c: number): void => {
    endUnfinanced(w, c);
    const loss = roundHalfEven(w.setting.lossGivenDefault * w.face[c]!);
    book(w, c, category.loss, account.sme, account.estate, loss, w.now, w.now);
    w.tail[c]! += loss;
    repayBridge(w, c);
  },
  /** The estate pays: days in the workout count for the part recovered, the rest is never paid. */
  recover: (w: World, c: number): void => {
    const { recovered } = w.setting;
    const face = w.face[c]!;
    book(w, c, category.principal, account.coreEnterprise, account.sme, face, w.now, w.now);
    const before = w.stageSince[c]! - w.issued[c]!;
    receiveCash(w, c, recovered);
    missCash(w, c, 1000 - recovered);
    if (has(w, c, flag.counted)) w.stageDays[stage.workout]! += w.timeToCash[c]! - before;
  },
};

function labour(w: World, c: number, cost: number): void {
  book(w, c, category.labour, account.sme, account.resources, cost, w.now, w.now);
}

/** Money not yet there: its time value, and what waiting costs a supplier beyond that. */
function endWaiting(w: World, c: number): void {
  const { fallbackRate, fundingRate, dayCount } = w.setting;
  const from = w.issued[c]!;
  const to = w.now;
  const face = w.face[c]!;
  const time = interest(face, fundingRate, to - from, dayCount);
  const rest = interest(face, fallbackRate - fundingRate, to - from, dayCount);
  book(w, c, category.timeValue, account.sme, account.market, time, from, to);
  book(w, c, category.waiting, account.sme, account.resources, rest, from, to);
}

/** Ends what an unfinanced supplier pays for its wait: waiting, or interest on the bridge. */
function endUnfinanced(w: World, c: number): void {
  const from = w.bridgeFrom[c]!;
  const to = w.now;
  if (from > to) endWaiting(w, c);
  else {
    const { fallbackRate, fundingRate, dayCount } = w.setting;
    const face = w.face[c]!;
    const all = interest(face, fallbackRate, to - from, dayCount);
    const time = interest(face, fundingRate, to - from, dayCount);
    const rest = interest(face, fallbackRate - fundingRate, to - from, dayCount);
    book(w, c, category.bridgeInterest, account.sme, account.lender, all, from, to);
    book(w, c, category.funding, account.lender, account.market, time, from, to);
    book(w, c, category.bridgeReal, account.lender, account.resources, rest, from, to);
  }
  riskCharge(w, c, w.issued[c]!, to, account.sme);
}

function repayBridge(w: World, c: number): void {
  if (w.bridgeFrom[c]! > w.now) return;
  book(w, c, category.principal, account.sme, account.lender, w.face[c]!, w.now, w.now);
}
