import type { ActionName, DelayName, GuardName } from "../machines/names.ts";
import type { QuantileTable } from "../random/QuantileTable.ts";
import type { Setting } from "../world/Setting.ts";

/** What a setting decides for all cases alike. */
export interface Settled {
  /** Guards that always, or never, hold. */
  readonly guards: Readonly<Partial<Record<GuardName, boolean>>>;
  /** Actions that change nothing. */
  readonly idle: readonly ActionName[];
  /** Delays that always end where they begin. */
  readonly instant: readonly DelayName[];
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
  return { guards, idle, instant: instantDelays(setting, hasLedger) };
}

function instantDelays(setting: Setting, hasLedger: boolean): DelayName[] {
  const { office, banking } = setting;
  const digital = hasLedger ? [setting.approvalDigital] : [];
  const onLedger = (table: QuantileTable): QuantileTable[] => (hasLedger ? [table] : []);
  const tables: readonly (readonly [DelayName, boolean, readonly QuantileTable[]])[] = [
    ["invoicing", office.isAlwaysOpen, [setting.invoicing]],
    ["approval", office.isAlwaysOpen, [setting.approval, ...digital]],
    ["exceptionFix", office.isAlwaysOpen, [setting.exceptionFix]],
    ["confirm", office.isAlwaysOpen, [setting.confirm]],
    ["issue", office.isAlwaysOpen, [setting.ledgerIssue]],
    ["prepare", office.isAlwaysOpen, [setting.prepare]],
    ["correct", office.isAlwaysOpen, [setting.correct, ...onLedger(setting.ledgerCorrect)]],
    ["retry", office.isAlwaysOpen, [setting.retry, ...onLedger(setting.ledgerRetry)]],
    ["analyse", banking.isAlwaysOpen, [setting.verify, setting.analyse]],
    ["sitting", setting.committeeEvery === 0, []],
    ["decide", banking.isAlwaysOpen, [setting.ledgerDecide]],
    ["disburse", banking.isAlwaysOpen, [setting.disburse, ...onLedger(setting.ledgerDisburse)]],
    ["settle", banking.isAlwaysOpen, [setting.settle]],
  ];
  const isZero = (table: QuantileTable): boolean => table.kind === 0 && table.value === 0;
  return tables.filter(([, open, all]) => open && all.every(isZero)).map(([name]) => name);
}
