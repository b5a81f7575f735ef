import { purpose } from "../random/purposes.ts";
import type { Days, Share } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import { longerTerms } from "../world/invoices.ts";
import { NEVER, type World } from "../world/World.ts";
import { isOnLedger } from "../world/claim.ts";
import { confirmWork } from "./confirmWork.ts";
import { disputeDays } from "./dilution.ts";
import { obligorChance, obligorLength, obligorLengthOf } from "./luck.ts";
import { collectPassedOnPaper, isPassedOpen, losePassed } from "./passedShare.ts";
import { obligorDefaultShare } from "./riskCharge.ts";
import { endDebt } from "./waiting.ts";
import { isUncollectable, writeOffActions, writeOffGuards } from "./writeOff.ts";
import { arrivalOf } from "./arrival.ts";

/** A payment run is not missed for the last bit of a sum. */
const SLACK: Days = 1e-9;

export const coreEnterpriseDelays = {
  approval: (w: World, c: number): Days => {
    const { setting } = w;
    const table = has(w, c, flag.digital)
      ? setting.approvalDigital
      : setting.approvals[w.tier[c]!]!;
    return setting.office.add(w.now, obligorLength(w, c, table, purpose.approval));
  },
  exceptionFix: (w: World, c: number): Days =>
    w.setting.office.add(
      w.now,
      obligorLengthOf(
        w,
        c,
        w.setting.exceptionFix,
        purpose.exceptionFix,
        purpose.exception,
        exceptionShare(w, c),
      ),
    ),
  confirm: (w: World, c: number): Days =>
    w.setting.office.add(w.now, obligorLength(w, c, w.setting.confirm, purpose.confirm)),
  /**
   * At once if the invoice was approved, or the debt confirmed, only after its due date. A supplier
   * whose debt is to be replaced by a payable owes nothing until that has lapsed.
   */
  untilDue: (w: World, c: number): Days =>
    w.tier[c]! > 0 && isOnLedger(w, c) ? NEVER : Math.max(w.due[c]!, w.now),
  patience: (w: World, c: number): Days => Math.max(w.due[c]! + w.setting.contagionCap, w.now),
  /** Begun when the obligor has to pay; then late days; the core enterprise pays at the next payment run. */
  payment: (w: World, c: number): Days => {
    const late = has(w, c, flag.late) ? lateDays(w, c) : 0;
    const isOn = w.setting.receivables.isOn;
    const paid = isOn ? unsoundPayment(w, c, w.now, late) : runFrom(w, c, w.now + late);
    if (w.tier[c]! > 0 || !isOnLedger(w, c) || (isOn && isUncollectable(w, c))) return paid;
    return arrivalOf(w, c, paid);
  },
};

export const coreEnterpriseGuards = {
  isFirstTier: (w: World, c: number): boolean => w.tier[c] === 0,
  hasException: (w: World, c: number): boolean => {
    const share = exceptionShare(w, c);
    return share > 0 && obligorChance(w, c, purpose.exception) < share;
  },
  refusesConfirmation: (w: World, c: number): boolean => {
    const share = w.setting.refusals[w.tier[c]!]!;
    return share > 0 && obligorChance(w, c, purpose.confirmRefused) < share;
  },
  paysLate: (w: World, c: number): boolean => paysLate(w, c),
  /** A supplier that owes may have to be paid first itself; it waits so long and no longer. */
  awaitsOwnCash: (w: World, c: number): boolean => {
    if (w.tier[c] === 0 || w.ownCashAt[c - w.roots]! <= w.now) return false;
    const { contagion, contagionCap } = w.setting;
    return w.due[c]! + contagionCap > w.now && w.u(purpose.contagion, w.name[c]!, 0) < contagion;
  },
  obligorFails: (w: World, c: number): boolean => {
    if (w.tier[c] === 0) return false;
    const share = obligorDefaultShare(w, c, w.now);
    return share > 0 && w.u(purpose.obligorDefault, w.name[c]!, 0) < share;
  },
  ...writeOffGuards,
};

export const coreEnterpriseActions = {
  startApproval: (w: World, c: number): void => {
    const { approvalCost, approvalCostDigital } = w.setting;
    const cost = has(w, c, flag.digital) ? approvalCostDigital : approvalCost;
    const { now } = w;
    book(w, c, category.labour, account.obligor, account.resources, cost, now, now);
  },
  approveInvoice: (w: World, c: number): void => {
    w.approvedAt[c] = w.now;
    // Terms that count from confirmation count from approval where nobody asks for confirmation.
    if (has(w, c, flag.onLedger) || w.setting.tries === 0) startTerms(w, c);
  },
  confirmDebt: (w: World, c: number): void => {
    w.confirmedAt[c] = w.now;
    confirmWork(w, c, w.setting.charges.confirmCosts[0]);
    startTerms(w, c);
  },
  countException: (w: World, c: number): void => countOne(w, c, "exceptions"),
  countRefusal: (w: World, c: number): void => {
    countOne(w, c, "confirmationRefused");
    confirmWork(w, c, w.setting.charges.confirmCosts[0]);
    startTerms(w, c);
  },
  payLate: (w: World, c: number): void => {
    raise(w, c, flag.late);
    countOne(w, c, "paidLate");
  },
  awaitCash: (w: World, c: number): void => raise(w, c, flag.awaitsCash),
  payDebt: (w: World, c: number): void => {
    w.paidAt[c] = w.now;
    endDebt(w, c, w.own[c]!);
  },
  /** What was to be passed on by a payable that never came is paid like the rest. */
  payPassedShare: (w: World, c: number): void => {
    if (has(w, c, flag.lapsed) && isPassedOpen(w, c)) collectPassedOnPaper(w, c);
  },
  failDebt: (w: World, c: number): void => {
    w.paidAt[c] = w.now;
    raise(w, c, flag.obligorFailed);
  },
  /** What is on the ledger by then fails there, with the core enterprise alone. */
  losePassedOnPaper: (w: World, c: number): void => {
    // A default precedes an invoice of its instant: that one is not issued any more.
    if (!(w.issued[c]! < w.now)) return;
    const onPaper = w.tier[c] === 0 ? w.heldAt[c] === NEVER : has(w, c, flag.lapsed);
    if (onPaper && isPassedOpen(w, c)) losePassed(w, c, w.tier[c] === 0);
  },
  ...writeOffActions,
};

/** When the core enterprise pays an invoice of the first tier that it has to pay from `base` on. */
export function firstPayment(w: World, root: number, base: Days): Days {
  const late = paysLate(w, root) ? lateDays(w, root) : 0;
  return w.setting.receivables.isOn
    ? unsoundPayment(w, root, base, late)
    : runFrom(w, root, base + late);
}

/** A dispute holds the payment back; what is never paid comes to its end when it is written off. */
function unsoundPayment(w: World, c: number, base: Days, late: Days): Days {
  if (!isUncollectable(w, c)) return runFrom(w, c, base + late + disputeDays(w, c));
  return Math.max(base, w.due[c]! + w.setting.receivables.writeOffAfter);
}

/** The core enterprise pays in runs; a supplier that owes pays at once. */
function runFrom(w: World, c: number, t: Days): Days {
  return w.tier[c] === 0 ? atPaymentRun(w, t) : t;
}

function exceptionShare(w: World, c: number): Share {
  const { exceptions, exceptionsDigital } = w.setting;
  return has(w, c, flag.digital) ? exceptionsDigital : exceptions;
}

function paysLate(w: World, c: number): boolean {
  const share = w.setting.paidLate[w.tier[c]!]!;
  return share > 0 && obligorChance(w, c, purpose.late) < share;
}

function lateDays(w: World, c: number): Days {
  const { lateDays: tables, paidLate } = w.setting;
  const tier = w.tier[c]!;
  return obligorLengthOf(w, c, tables[tier]!, purpose.lateDays, purpose.late, paidLate[tier]!);
}

function startTerms(w: World, c: number): void {
  if (!w.setting.termsFromConfirmation) return;
  const terms = w.draw(w.setting.terms, purpose.terms, w.name[c]!, 0);
  const longer = longerTerms(w.setting, w.now);
  w.due[c] = w.now + terms + longer + (w.payable[c]! > 0 ? w.setting.termExtension : 0);
}

/** The first payment run at or after t: a fixed hour of certain weekdays that are no holidays. */
function atPaymentRun(w: World, t: Days): Days {
  const { runDays, runHour, isRunDay } = w.setting;
  if (runDays.length === 0) return t;
  let day = Math.max(0, Math.ceil(t - runHour - SLACK));
  // Beyond the year's holidays only the weekday counts.
  while (isRunDay[day < isRunDay.length ? day : isRunDay.length - 7 + (day % 7)] === 0) day++;
  return Math.max(t, day + runHour);
}
