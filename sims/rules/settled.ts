import type { ActionName, DelayName, GuardName } from "../machines/names.ts";
import type { QuantileTable } from "../random/QuantileTable.ts";
import type { Setting } from "../world/Setting.ts";

/** What a setting decides for all cases alike. */
export interface Settled {
  /** Guards that always, or never, hold. */
  readonly guards: Readonly<Partial<Record<GuardName, boolean>>>;
  /** Actions that change nothing. */
  readonly idle: readonly ActionName[];
  /** Delays that always end where they begin, and those that never end. */
  readonly instant: readonly DelayName[];
  readonly never: readonly DelayName[];
}

/**
 * Guards and actions that need not be asked in a setting and an arm: nobody is on a ledger that is
 * not there, a share of 0 never happens, work that costs nothing leaves no posting.
 */
export function settle(setting: Setting, hasLedger: boolean): Settled {
  const tiers = setting.tiers;
  const most = (shares: readonly number[]): number => Math.max(...shares.slice(0, tiers));
  const reachesLedger = hasLedger && setting.memberShare > 0 && setting.joinShare > 0;
  const guards: Partial<Record<GuardName, boolean>> = {};
  if (tiers === 1) {
    Object.assign(guards, FIRST_TIER_ALONE);
    guards.seeksNoFinance = setting.tries === 0;
  }
  if (!reachesLedger) {
    guards.isOnLedger = guards.isPassedDown = false;
    guards.awaitsPayable = guards.receivesPayable = false;
    guards.seeksNoFinance = setting.tries === 0;
  }
  if (setting.contagion === 0) guards.awaitsOwnCash = false;
  if (most(setting.obligorDefaults) === 0) guards.obligorFails = false;
  const exceptions = Math.max(setting.exceptions, hasLedger ? setting.exceptionsDigital : 0);
  if (exceptions === 0) guards.hasException = false;
  if (most(setting.refusals) === 0) guards.refusesConfirmation = false;
  if (most(setting.paidLate) === 0) guards.paysLate = false;
  if (Math.min(setting.tries, setting.banks) <= 1) guards.mayRetry = false;
  const incomplete = Math.max(setting.incomplete, reachesLedger ? setting.ledgerIncomplete : 0);
  if (incomplete === 0) guards.isIncomplete = false;
  const decline = Math.max(most(setting.declines), reachesLedger ? setting.ledgerDecline : 0);
  if (decline === 0) guards.declines = false;

  const costs: readonly (readonly [ActionName, readonly number[]])[] = [
    ["startApproval", [setting.approvalCost, setting.approvalCostDigital]],
    ["startPreparation", [setting.prepareCost]],
    ["startCorrection", [setting.correctCost]],
    ["startRetry", [setting.retryCost]],
    ["startAnalysis", [setting.decisionCost, setting.ledgerDecisionCost]],
    ["lockPayable", [setting.transactionCost]],
  ];
  const idle = costs.filter(([, all]) => all.every((cost) => cost === 0)).map(([name]) => name);
  if (tiers === 1) idle.push(...BETWEEN_TIERS);
  else {
    if (!reachesLedger) idle.push(...WITH_PAYABLES);
    if (setting.contagion === 0) idle.push("tellOwnCash");
  }
  return {
    guards,
    idle,
    instant: instantDelays(setting, hasLedger),
    never: tiers === 1 ? ["patience", "cutOff", "maturity", "redemption"] : [],
  };
}

const FIRST_TIER_ALONE = {
  isFirstTier: true,
  isPassedDown: false,
  awaitsPayable: false,
  awaitsOwnCash: false,
  obligorFails: false,
} as const satisfies Settled["guards"];

/** Where a tier hands a payable to the next. */
const WITH_PAYABLES = [
  "awaitPayable",
  "takePayable",
  "passDown",
  "claimPassedShare",
  "losePassedShare",
  "payPassedShare",
  "losePassedOnPaper",
] as const satisfies readonly ActionName[];

const BETWEEN_TIERS = [
  ...WITH_PAYABLES,
  "awaitCash",
  "payDebt",
  "failDebt",
  "tellOwnCash",
] as const satisfies readonly ActionName[];

function instantDelays(setting: Setting, hasLedger: boolean): DelayName[] {
  const { office, banking } = setting;
  const digital = hasLedger ? [setting.approvalDigital] : [];
  const onLedger = (table: QuantileTable): QuantileTable[] => (hasLedger ? [table] : []);
  const approvals = setting.approvals.slice(0, setting.tiers);
  const oneTier = setting.tiers === 1;
  const tables: readonly (readonly [DelayName, boolean, readonly QuantileTable[]])[] = [
    ["invoicing", office.isAlwaysOpen && oneTier, [setting.invoicing]],
    ["approval", office.isAlwaysOpen, [...approvals, ...digital]],
    ["exceptionFix", office.isAlwaysOpen, [setting.exceptionFix]],
    ["confirm", office.isAlwaysOpen, [setting.confirm]],
    ["issue", office.isAlwaysOpen && oneTier, [setting.ledgerIssue]],
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
