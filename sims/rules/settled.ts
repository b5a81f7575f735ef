import type { ActionName, DelayName, GuardName } from "../machines/names.ts";
import type { Setting } from "../world/Setting.ts";
import { plainDelays, type PlainDelay } from "./plainDelays.ts";
import { plainGuards, type PlainGuard } from "./plainGuards.ts";

/** What a setting decides for all cases alike. */
export interface Settled {
  /** Guards that always, or never, hold. */
  readonly guards: Readonly<Partial<Record<GuardName, boolean>>>;
  /** Actions that change nothing. */
  readonly idle: readonly ActionName[];
  /** Delays that always end where they begin. */
  readonly instant: readonly DelayName[];
  /** Delays that are one draw and the working time it takes. */
  readonly plain: Readonly<Partial<Record<DelayName, PlainDelay>>>;
  /** Guards that ask for a flag or make one draw. */
  readonly plainGuards: Readonly<Partial<Record<GuardName, PlainGuard>>>;
}

/**
 * Guards and actions that need not be asked in a setting and an arm: nobody is on a ledger that is
 * not there, a share of 0 never happens, work that costs nothing leaves no posting; and postings
 * between others than the supplier are for the journal alone.
 */
export function settle(setting: Setting, hasLedger: boolean, hasJournal: boolean): Settled {
  const reachesLedger = hasLedger && setting.memberShare > 0 && setting.joinShare > 0;
  const guards: Partial<Record<GuardName, boolean>> = {
    seeksNoFinance: setting.tries === 0,
  };
  if (!reachesLedger) guards.isOnLedger = false;
  const exceptions = Math.max(setting.exceptions, hasLedger ? setting.exceptionsDigital : 0);
  if (exceptions === 0) guards.hasException = false;
  if (setting.refusesConfirmation === 0) guards.refusesConfirmation = false;
  if (setting.paidLate === 0) guards.paysLate = false;
  if (Math.min(setting.tries, setting.banks) <= 1) guards.mayRetry = false;
  const incomplete = Math.max(setting.incomplete, reachesLedger ? setting.ledgerIncomplete : 0);
  if (incomplete === 0) guards.isIncomplete = false;
  const decline = Math.max(setting.decline, reachesLedger ? setting.ledgerDecline : 0);
  if (decline === 0) guards.declines = false;
  if (setting.knownHouse === 1 && setting.knownOther === 1) guards.isClient = true;
  // Without a debt confirmed there is no due date yet.
  if (setting.termsFromConfirmation && setting.tries > 0 && !reachesLedger) {
    guards.isPastDue = false;
  }

  const costs: readonly (readonly [ActionName, readonly number[]])[] = [
    ["startApproval", [setting.approvalCost, setting.approvalCostDigital]],
    ["startPreparation", [setting.prepareCost]],
    ["startCorrection", [setting.correctCost]],
    ["startRetry", [setting.retryCost]],
    ["startAnalysis", [setting.decisionCost, setting.ledgerDecisionCost]],
    ["lockPayable", [setting.transactionCost]],
    ["redeemPayable", [setting.transactionCost]],
  ];
  const idle = costs.filter(([, all]) => all.every((cost) => cost === 0)).map(([name]) => name);
  if (!hasJournal) {
    idle.push("collect", "bearLoss");
    const prices = [setting.rate, setting.fee];
    if (reachesLedger) prices.push(setting.ledgerRate, setting.platformFee);
    if (prices.every((price) => price === 0)) idle.push("disburseFunds");
  }
  const plain = plainDelays(setting, hasLedger);
  const names = Object.keys(plain) as DelayName[];
  // A check may lead to the next check: written out at once it would have no end.
  const instant = names.filter((name) => name !== "check" && plain[name]?.isInstant);
  if (setting.committeeEvery === 0) instant.push("sitting");
  return { guards, idle, instant, plain, plainGuards: plainGuards(setting) };
}
