import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { count } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import type { World } from "../world/World.ts";

/** A payment run is not missed for the last bit of a sum. */
const SLACK: Days = 1e-9;

export const coreEnterpriseDelays = {
  approval: (w: World, c: number): Days => {
    const table = has(w, c, flag.digital) ? w.setting.approvalDigital : w.setting.approval;
    return w.setting.office.add(w.now, w.draw(table, purpose.approval, c, 0));
  },
  exceptionFix: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.exceptionFix, purpose.exceptionFix, c, 0)),
  confirm: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.confirm, purpose.confirm, c, 0)),
  issue: (w: World, c: number): Days =>
    w.setting.office.add(w.now, w.draw(w.setting.ledgerIssue, purpose.issue, c, 0)),
  /** At once if the invoice was approved, or the debt confirmed, only after its due date. */
  untilDue: (w: World, c: number): Days => Math.max(w.due[c]!, w.now),
  /** Due or approved, whichever is later; then late days; then the next payment run. */
  payment: (w: World, c: number): Days => {
    const { setting } = w;
    const base = Math.max(w.due[c]!, w.approvedAt[c]!);
    const late = has(w, c, flag.late) ? w.draw(setting.lateDays, purpose.lateDays, c, 0) : 0;
    return setting.runDays.length === 0 ? base + late : nextRun(w, base + late);
  },
};

export const coreEnterpriseGuards = {
  hasException: (w: World, c: number): boolean => {
    const { exceptions, exceptionsDigital } = w.setting;
    const share = has(w, c, flag.digital) ? exceptionsDigital : exceptions;
    return share > 0 && w.u(purpose.exception, c, 0) < share;
  },
  refusesConfirmation: (w: World, c: number): boolean =>
    w.setting.refusesConfirmation > 0 &&
    w.u(purpose.confirmRefused, c, 0) < w.setting.refusesConfirmation,
  paysLate: (w: World, c: number): boolean =>
    w.setting.paidLate > 0 && w.u(purpose.late, c, 0) < w.setting.paidLate,
};

export const coreEnterpriseActions = {
  startApproval: (w: World, c: number): void => {
    const { approvalCost, approvalCostDigital } = w.setting;
    const cost = has(w, c, flag.digital) ? approvalCostDigital : approvalCost;
    const { now } = w;
    book(w, c, category.labour, account.coreEnterprise, account.resources, cost, now, now);
  },
  approveInvoice: (w: World, c: number): void => {
    w.approvedAt[c] = w.now;
    // Terms that count from confirmation count from approval where nobody asks for confirmation.
    if (has(w, c, flag.onLedger) || w.setting.tries === 0) startTerms(w, c);
  },
  confirmDebt: (w: World, c: number): void => {
    w.confirmedAt[c] = w.now;
    startTerms(w, c);
  },
  countRefusal: (w: World, c: number): void => {
    if (has(w, c, flag.counted)) w.counts[count.confirmationRefused]!++;
    startTerms(w, c);
  },
  payLate: (w: World, c: number): void => {
    raise(w, c, flag.late);
    if (has(w, c, flag.counted)) w.counts[count.paidLate]!++;
  },
};

function startTerms(w: World, c: number): void {
  if (!w.setting.termsFromConfirmation) return;
  w.due[c] = w.now + w.draw(w.setting.terms, purpose.terms, c, 0);
}

/** The first payment run at or after t: a fixed hour of certain weekdays that are no holidays. */
function nextRun(w: World, t: Days): Days {
  const { runDays, runHour, scenario } = w.setting;
  for (let day = Math.max(0, Math.ceil(t - runHour - SLACK)); ; day++) {
    if (!runDays.includes((day % 7) + 1)) continue;
    if (scenario.calendar.holidays.includes(day)) continue;
    return Math.max(t, day + runHour);
  }
}
