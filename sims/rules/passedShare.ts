import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { CASE_WEIGHT, LAST_DAY } from "../measures/grids.ts";
import { account, book, category } from "../world/books.ts";
import { addStage, missCash, receiveCash, stage } from "../world/clock.ts";
import { flag, has, raise } from "../world/flags.ts";
import { roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { chargeCoreEnterprise, chargeSupplier } from "./riskCharge.ts";
import { payLateInterest } from "./lateInterest.ts";
import { endDebt, endWaiting } from "./waiting.ts";
import { chargePassedWriteOff, countWriteOff, lossShare } from "./writeOff.ts";

/**
 * The share of an invoice that its supplier passes on by payable. It turns into cash when the next
 * tier takes it; else its supplier keeps it, and waits for whoever owes it.
 */
export function isPassedOpen(w: World, c: number): boolean {
  return w.own[c]! < w.face[c]! && !has(w, c, flag.passedSettled);
}

/** The next tier has taken it: as good as money, for it settles the supplier's own debt. */
export function passOn(w: World, c: number): void {
  settleOnLedger(w, c, account.sme, account.nextSme);
}

/** Nobody took it in time: the core enterprise pays it to this supplier. */
export function collectPassed(w: World, c: number): void {
  settleOnLedger(w, c, account.coreEnterprise, account.sme);
  payLateInterest(w, c, w.passed(c), w.due[w.root(c)]!, account.sme);
  chargePassedWriteOff(w, c, w.passed(c));
}

function settleOnLedger(w: World, c: number, payer: number, payee: number): void {
  const amount = w.passed(c);
  const { now } = w;
  book(w, c, category.principal, payer, payee, amount, now, now);
  close(w, c);
  chargeCoreEnterprise(w, c, amount, claimedFrom(w, c), now, account.sme);
  receiveCash(w, c, weight(w, c));
}

/** No payable came: whoever owes the invoice pays this share like the rest. */
export function collectPassedOnPaper(w: World, c: number): void {
  const amount = w.passed(c);
  const { now } = w;
  book(w, c, category.principal, account.obligor, account.sme, amount, now, now);
  if (w.tier[c] === 0) payLateInterest(w, c, amount, w.due[c]!, account.sme);
  close(w, c);
  endDebt(w, c, amount);
  if (w.tier[c] === 0) chargeCoreEnterprise(w, c, amount, w.issued[c]!, now, account.sme);
  else chargeSupplier(w, c, amount, w.paidAt[c]!, account.sme);
  chargePassedWriteOff(w, c, amount);
  receiveCash(w, c, weight(w, c));
}

/** Who owes it has failed: a part comes back after the workout. */
export function losePassed(w: World, c: number, byCoreEnterprise: boolean): void {
  const amount = w.passed(c);
  const { now } = w;
  const lossGivenDefault = lossShare(w, c, byCoreEnterprise);
  const loss = roundHalfEven(lossGivenDefault * amount);
  book(w, c, category.loss, account.sme, account.estate, loss, now, now);
  w.tail[c]! += loss;
  countWriteOff(w, c, loss);
  close(w, c);
  if (byCoreEnterprise) chargeCoreEnterprise(w, c, amount, claimedFrom(w, c), now, account.sme);
  else chargeSupplier(w, c, amount, w.paidAt[c]!, account.sme);
  chargePassedWriteOff(w, c, amount);
  // It may be known as lost only when the estate has paid the others.
  const end = Math.max(now, workoutEnd(w, c, byCoreEnterprise));
  const payer = byCoreEnterprise ? account.coreEnterprise : account.obligor;
  book(w, c, category.principal, payer, account.sme, amount, end, end);
  const all = weight(w, c);
  const recovered = Math.round(all * (1 - lossGivenDefault));
  addStage(w, c, stage.workout, now, end, recovered);
  addStage(w, c, stage.workout, now, w.issued[c]! + LAST_DAY, all - recovered);
  receiveCash(w, c, recovered, end);
  missCash(w, c, all - recovered);
}

/** When the estate of a failed debtor pays out: one day for all creditors of the core enterprise. */
export function workoutEnd(w: World, c: number, byCoreEnterprise: boolean): Days {
  if (has(w, c, flag.writtenOff)) return w.now;
  const { workout } = w.setting;
  return byCoreEnterprise
    ? w.defaultAt + w.draw(workout, purpose.workout, 0, 0)
    : w.paidAt[c]! + w.draw(workout, purpose.workout, w.name[c]!, 1);
}

function weight(w: World, c: number): number {
  return CASE_WEIGHT - w.ownWeight[c]!;
}

/** Since when the core enterprise has owed it to this supplier. */
function claimedFrom(w: World, c: number): Days {
  return w.tier[c] === 0 ? w.issued[c]! : w.heldAt[c]!;
}

/** Ends the wait for it now, with the days of its stages; until approval it went with the own share. */
function close(w: World, c: number): void {
  raise(w, c, flag.passedSettled);
  endWaiting(w, c, w.passed(c));
  const { now } = w;
  const all = weight(w, c);
  const cut = (at: Days): Days => (at < now ? at : now);
  const approved = cut(w.approvedAt[c]!);
  const held = cut(w.heldAt[c]!);
  // It may lapse before the invoice is approved.
  const lapsed = Math.max(approved, cut(w.lapsedAt[c]!));
  const arrived = held < lapsed ? held : lapsed;
  addStage(w, c, w.tier[c] === 0 ? stage.issue : stage.hop, approved, arrived, all);
  if (held < now) {
    const due = Math.max(held, cut(w.due[w.root(c)]!));
    addStage(w, c, stage.passing, held, due, all);
    addStage(w, c, stage.overdue, due, now, all);
  } else {
    const due = Math.max(lapsed, cut(w.due[c]!));
    addStage(w, c, stage.untilDue, lapsed, due, all);
    addStage(w, c, stage.overdue, due, now, all);
  }
}
