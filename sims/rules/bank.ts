import { normalQuantile } from "../random/normal.ts";
import { isScoreBelow } from "../random/scoreBelow.ts";
import { purpose } from "../random/purposes.ts";
import type { Days, WorkingDays } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, lower, raise } from "../world/flags.ts";
import { roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { supplierName } from "../world/network.ts";
import { assignPart } from "../world/payables.ts";
import { advanceOf, reserveOf } from "../world/receivables.ts";
import { bankAttempt, LAST_PASS } from "./attempt.ts";
import { dueDate, isOnLedger, isOwedByCoreEnterprise } from "../world/claim.ts";
import { claimExcess, creditDilution } from "./dilution.ts";
import { endClaim, paysInArrears } from "./funding.ts";
import { payLateInterestOnOwn } from "./lateInterest.ts";
import { exceedsLine } from "./line.ts";
import { fileLength, fileScore } from "./luck.ts";
import { misdirectionActions, misdirectionDelays, misdirectionGuards } from "./misdirection.ts";
import { workoutEnd } from "./passedShare.ts";
import { recourseActions, recourseDelays, recourseGuards } from "./recourse.ts";
import { reserveActions, reserveGuards } from "./reserve.ts";
import { isStopped } from "./shock.ts";
import { bookSurcharge } from "./surcharge.ts";
import { priceNow, waitingUntilDue } from "./takeUp.ts";
import { tell } from "./tell.ts";
import { countWriteOff, lossShare } from "./writeOff.ts";

/** A sitting on the grid is not missed for the last bit of a sum. */
const SLACK = 1e-9;

export const bankDelays = {
  onboard: (w: World, c: number): Days => w.clientFrom[pair(w, c)]!,
  check: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerCheck : w.setting.check;
    return w.setting.banking.add(
      w.now,
      w.draw(table, purpose.check, w.name[c]!, bankAttempt(w, c)),
    );
  },
  analyse: (w: World, c: number): Days => {
    const { setting } = w;
    const verify = fileLength(w, c, setting.verify, purpose.verify);
    const analyse = fileLength(w, c, setting.analyse, purpose.analyse);
    return setting.banking.add(w.now, verify + analyse);
  },
  /** Other clients' files are decided first; then comes the next sitting. */
  sitting: (w: World, c: number): Days => {
    const { banking, committeeEvery } = w.setting;
    const before = backlog(w, c);
    const from = before > 0 ? banking.add(w.now, before) : w.now;
    if (committeeEvery === 0) return from;
    const phase = w.sittingPhase[w.bank[c]!]!;
    const sitting = Math.ceil((banking.elapsed(from) - phase) / committeeEvery - SLACK);
    const at = banking.at(phase + Math.max(0, sitting) * committeeEvery);
    return at > from ? at : from;
  },
  decide: (w: World, c: number): Days =>
    w.setting.banking.add(w.now, fileLength(w, c, w.setting.ledgerDecide, purpose.decide)),
  disburse: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerDisburse : w.setting.disburse;
    return w.setting.banking.add(
      w.now,
      w.draw(table, purpose.disburse, w.name[c]!, w.bank[c]! * 8),
    );
  },
  settle: (w: World, c: number): Days =>
    w.setting.banking.add(w.now, w.draw(w.setting.settle, purpose.settle, w.name[c]!, 0)),
  ...recourseDelays,
  ...misdirectionDelays,
};

export const bankGuards = {
  isClient: (w: World, c: number): boolean => {
    const from = w.clientFrom[pair(w, c)]!;
    return from >= 0 && from <= w.now;
  },
  isStopped,
  isWithdrawn: (w: World, c: number): boolean => has(w, c, flag.withdrawn),
  isIncomplete: (w: World, c: number): boolean => {
    const pass = w.pass[c]!;
    const { ledgerIncomplete, incomplete, incompleteAgain } = w.setting;
    const onPaper = pass > 1 ? incompleteAgain : incomplete;
    const share = has(w, c, flag.onLedger) ? ledgerIncomplete : onPaper;
    if (share === 0 || pass >= LAST_PASS) return false;
    return w.u(purpose.incomplete, w.name[c]!, bankAttempt(w, c)) < share;
  },
  /** Without enough digital documents a bank verifies what is on the ledger off line, as on paper. */
  decidesOnRecord: (w: World, c: number): boolean => decidesOnRecord(w, c),
  /** One factor shared by all banks, one of each bank's own: refusals are correlated. */
  declines: (w: World, c: number): boolean => {
    const { setting } = w;
    const onLedger = has(w, c, flag.onLedger);
    const tier = w.tier[c]!;
    if (isStopped(w, c) || exceedsLine(w, c)) return true;
    const share = onLedger ? setting.ledgerDecline : setting.declines[tier]!;
    if (share <= 0) return false;
    const own = w.u(purpose.credit, w.name[c]!, w.bank[c]! * 8);
    if (setting.common === 0 && !setting.together.file.isShared) return own < share;
    const common = setting.common === 0 ? 0.5 : w.u(purpose.creditCommon, w.name[c]!, 0);
    const limit = onLedger ? setting.ledgerDeclineAt : setting.declinesAt[tier]!;
    if (!setting.together.file.isShared) {
      return isScoreBelow(setting.common, common, setting.own, own, limit);
    }
    const score = setting.common * normalQuantile(common) + setting.own * normalQuantile(own);
    return fileScore(w, c, score) < limit;
  },
  ...recourseGuards,
  ...reserveGuards,
  ...misdirectionGuards,
};

export const bankActions = {
  /** The first file of a new client starts its identification; later files await the same end. */
  startOnboarding: (w: World, c: number): void => {
    const p = pair(w, c);
    if (w.clientFrom[p]! >= 0) return;
    const { banking, onboard, onboardCost, ledgerNewClient, ledgerNewClientCost } = w.setting;
    const onLedger = has(w, c, flag.onLedger);
    const name = supplierName(w, w.supplier[c]!) * w.setting.banks + w.bank[c]!;
    w.clientFrom[p] = banking.add(
      w.now,
      w.draw(onLedger ? ledgerNewClient : onboard, purpose.onboard, name, 0),
    );
    book(
      w,
      c,
      category.onboarding,
      account.bank,
      account.resources,
      onLedger ? ledgerNewClientCost : onboardCost,
      w.now,
      w.now,
    );
  },
  joinDesk: (w: World, c: number): void => {
    if (w.desks[w.bank[c]!]!.join(c)) tell(w, c, "officerAssigned");
    else raise(w, c, flag.queued);
  },
  leaveDesk: (w: World, c: number): void => lower(w, c, flag.queued),
  abandonCheck: (w: World, c: number): void => raise(w, c, flag.withdrawn),
  startCheck: (w: World, c: number): void => {
    w.pass[c]!++;
    opex(w, c, has(w, c, flag.onLedger) ? w.setting.ledgerCheckCost : w.setting.checkCost);
  },
  releaseOfficer: (w: World, c: number): void => {
    const desk = w.desks[w.bank[c]!]!;
    let next = desk.release();
    while (next >= 0 && !has(w, next, flag.queued)) next = desk.release();
    if (next < 0) return;
    lower(w, next, flag.queued);
    tell(w, next, "officerAssigned");
  },
  startAnalysis: (w: World, c: number): void =>
    opex(w, c, decidesOnRecord(w, c) ? w.setting.ledgerDecisionCost : w.setting.decisionCost),
  grantCredit: (w: World, c: number): void => countOne(w, c, "decided"),
  refuseCredit: (w: World, c: number): void => {
    countOne(w, c, "decided");
    countOne(w, c, "declined");
  },
  /**
   * Discount in advance to the due date, or interest in arrears; the fee goes to the bank on paper, to
   * the operator on the ledger. Both are on what is paid out, the fee on the whole share.
   */
  disburseFunds: (w: World, c: number): void => {
    const t = w.now;
    const advance = advanceOf(w, c);
    const due = dueDate(w, c);
    const onLedger = has(w, c, flag.onLedger);
    const { discount, fee, surcharge } = priceNow(w, c);
    if (discount + fee + surcharge > waitingUntilDue(w, c, advance)) countOne(w, c, "dearer");
    if (onLedger) assignPart(w, c);
    const taken = paysInArrears(w, c) ? 0 : discount;
    book(w, c, category.principal, account.bank, account.sme, advance, t, t);
    book(w, c, category.discount, account.sme, account.bank, taken, t, due);
    if (onLedger) book(w, c, category.platformFee, account.sme, account.operator, fee, t, t);
    else book(w, c, category.serviceFee, account.sme, account.bank, fee, t, t);
    bookSurcharge(w, c);
    w.financingCost[c] = taken + fee + surcharge;
    if (!w.setting.receivables.isOn) return;
    w.netFunds[c] = advance - taken - fee - surcharge;
    w.fundsDays[c] = w.netFunds[c] * (due - t);
  },
  collect: (w: World, c: number): void => {
    const t = w.now;
    endClaim(w, c);
    const payer = isOnLedger(w, c) ? account.coreEnterprise : account.obligor;
    book(w, c, category.principal, payer, account.bank, w.own[c]!, t, t);
    payLateInterestOnOwn(w, c, account.bank);
    if (!w.setting.receivables.isOn) return;
    creditDilution(w, c, account.bank);
    claimExcess(w, c);
  },
  /** The bank bears the loss, and pays what it has held back; the estate pays the rest after the workout. */
  bearLoss: (w: World, c: number): void => {
    const { now } = w;
    endClaim(w, c);
    const byCoreEnterprise = isOwedByCoreEnterprise(w, c);
    const loss = roundHalfEven(lossShare(w, c, byCoreEnterprise) * w.own[c]!);
    book(w, c, category.loss, account.bank, account.estate, loss, now, now);
    countWriteOff(w, c, loss);
    const end = workoutEnd(w, c, byCoreEnterprise);
    const payer = byCoreEnterprise ? account.coreEnterprise : account.obligor;
    book(w, c, category.principal, payer, account.bank, w.own[c]!, end, end);
    book(w, c, category.principal, account.bank, account.sme, reserveOf(w, c), now, now);
  },
  ...reserveActions,
  ...recourseActions,
  ...misdirectionActions,
};

function decidesOnRecord(w: World, c: number): boolean {
  return w.setting.isCredible && has(w, c, flag.onLedger);
}

/** Days in a week, for which a bank's backlog stays as it is. */
const WEEK: Days = 7;

/** What lies before a file that is ready now: the same for all of a bank in one week. */
function backlog(w: World, c: number): WorkingDays {
  return w.draw(w.setting.backlog, purpose.backlog, w.bank[c]!, Math.floor(w.now / WEEK));
}

function pair(w: World, c: number): number {
  return w.supplier[c]! * w.setting.banks + w.bank[c]!;
}

function opex(w: World, c: number, cost: number): void {
  book(w, c, category.bankOpex, account.bank, account.resources, cost, w.now, w.now);
}
