import { normalQuantile } from "../random/normal.ts";
import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, lower, raise } from "../world/flags.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { supplierName } from "../world/network.ts";
import { assignPart } from "../world/payables.ts";
import { bankAttempt, LAST_PASS } from "./attempt.ts";
import { dueDate, isOnLedger, isOwedByCoreEnterprise } from "../world/claim.ts";
import { workoutEnd } from "./passedShare.ts";
import { riskCharge } from "./riskCharge.ts";
import { priceNow, waitingUntilDue } from "./takeUp.ts";
import { tell } from "./tell.ts";

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
    const attempt = w.bank[c]! * 8;
    const verify = w.draw(setting.verify, purpose.verify, w.name[c]!, attempt);
    const analyse = w.draw(setting.analyse, purpose.analyse, w.name[c]!, attempt);
    return setting.banking.add(w.now, verify + analyse);
  },
  sitting: (w: World, c: number): Days => {
    const { banking, committeeEvery } = w.setting;
    if (committeeEvery === 0) return w.now;
    const phase = w.sittingPhase[w.bank[c]!]!;
    const sitting = Math.ceil((banking.elapsed(w.now) - phase) / committeeEvery - SLACK);
    const at = banking.at(phase + Math.max(0, sitting) * committeeEvery);
    return at > w.now ? at : w.now;
  },
  decide: (w: World, c: number): Days =>
    w.setting.banking.add(
      w.now,
      w.draw(w.setting.ledgerDecide, purpose.decide, w.name[c]!, w.bank[c]! * 8),
    ),
  disburse: (w: World, c: number): Days => {
    const table = has(w, c, flag.onLedger) ? w.setting.ledgerDisburse : w.setting.disburse;
    return w.setting.banking.add(
      w.now,
      w.draw(table, purpose.disburse, w.name[c]!, w.bank[c]! * 8),
    );
  },
  settle: (w: World, c: number): Days =>
    w.setting.banking.add(w.now, w.draw(w.setting.settle, purpose.settle, w.name[c]!, 0)),
};

export const bankGuards = {
  isClient: (w: World, c: number): boolean => {
    const from = w.clientFrom[pair(w, c)]!;
    return from >= 0 && from <= w.now;
  },
  isWithdrawn: (w: World, c: number): boolean => has(w, c, flag.withdrawn),
  isIncomplete: (w: World, c: number): boolean => {
    const share = has(w, c, flag.onLedger) ? w.setting.ledgerIncomplete : w.setting.incomplete;
    if (share === 0 || w.pass[c]! >= LAST_PASS) return false;
    return w.u(purpose.incomplete, w.name[c]!, bankAttempt(w, c)) < share;
  },
  /** One factor shared by all banks, one of each bank's own: refusals are correlated. */
  declines: (w: World, c: number): boolean => {
    const { setting } = w;
    const onLedger = has(w, c, flag.onLedger);
    const tier = w.tier[c]!;
    const share = onLedger ? setting.ledgerDecline : setting.declines[tier]!;
    if (share <= 0) return false;
    const own = w.u(purpose.credit, w.name[c]!, w.bank[c]! * 8);
    if (setting.common === 0) return own < share;
    const common = w.u(purpose.creditCommon, w.name[c]!, 0);
    const score = setting.common * normalQuantile(common) + setting.own * normalQuantile(own);
    return score < (onLedger ? setting.ledgerDeclineAt : setting.declinesAt[tier]!);
  },
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
    opex(w, c, has(w, c, flag.onLedger) ? w.setting.ledgerDecisionCost : w.setting.decisionCost),
  grantCredit: (w: World, c: number): void => countOne(w, c, "decided"),
  refuseCredit: (w: World, c: number): void => {
    countOne(w, c, "decided");
    countOne(w, c, "declined");
  },
  /** Discount in advance to the due date; the fee goes to the bank on paper, to the operator on the ledger. */
  disburseFunds: (w: World, c: number): void => {
    const t = w.now;
    const amount = w.own[c]!;
    const due = dueDate(w, c);
    const onLedger = has(w, c, flag.onLedger);
    const { discount, fee } = priceNow(w, c);
    if (discount + fee > waitingUntilDue(w, c)) countOne(w, c, "dearer");
    if (onLedger) assignPart(w, c);
    book(w, c, category.principal, account.bank, account.sme, amount, t, t);
    book(w, c, category.discount, account.sme, account.bank, discount, t, due);
    if (onLedger) book(w, c, category.platformFee, account.sme, account.operator, fee, t, t);
    else book(w, c, category.serviceFee, account.sme, account.bank, fee, t, t);
    w.financingCost[c] = discount + fee;
  },
  collect: (w: World, c: number): void => {
    const t = w.now;
    endFunding(w, c);
    const payer = isOnLedger(w, c) ? account.coreEnterprise : account.obligor;
    book(w, c, category.principal, payer, account.bank, w.own[c]!, t, t);
  },
  /** The bank bears the loss; the estate pays the rest after the workout. */
  bearLoss: (w: World, c: number): void => {
    const { setting, now } = w;
    endFunding(w, c);
    const byCoreEnterprise = isOwedByCoreEnterprise(w, c);
    const lossGivenDefault = setting.lossesGivenDefault[byCoreEnterprise ? 0 : w.tier[c]!]!;
    const loss = roundHalfEven(lossGivenDefault * w.own[c]!);
    book(w, c, category.loss, account.bank, account.estate, loss, now, now);
    const end = workoutEnd(w, c, byCoreEnterprise);
    const payer = byCoreEnterprise ? account.coreEnterprise : account.obligor;
    book(w, c, category.principal, payer, account.bank, w.own[c]!, end, end);
  },
};

function pair(w: World, c: number): number {
  return w.supplier[c]! * w.setting.banks + w.bank[c]!;
}

function opex(w: World, c: number, cost: number): void {
  book(w, c, category.bankOpex, account.bank, account.resources, cost, w.now, w.now);
}

function endFunding(w: World, c: number): void {
  const from = w.fundedAt[c]!;
  const days = w.now - from;
  const cost = interest(w.own[c]!, w.setting.fundingRate, days, w.setting.dayCount);
  book(w, c, category.funding, account.bank, account.market, cost, from, w.now);
  riskCharge(w, c, from, w.now, account.bank);
}
