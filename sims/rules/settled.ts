import type { ActionName, GuardName } from "../machines/names.ts";
import type { Setting } from "../world/Setting.ts";

/** What a setting decides for all cases alike. */
export interface Settled {
  /** Guards that always, or never, hold. */
  readonly guards: Readonly<Partial<Record<GuardName, boolean>>>;
  /** Actions that change nothing. */
  readonly idle: readonly ActionName[];
}

/**
 * Guards and actions that need not be asked in a setting and an arm: nobody is on a ledger that is
 * not there, a share of 0 never happens, work that costs nothing leaves no posting.
 */
export function settle(setting: Setting, hasLedger: boolean): Settled {
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
  return { guards, idle };
}
