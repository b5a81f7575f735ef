import {
  DEFAULT_MESSAGES,
  type ActionName,
  type DelayName,
  type GuardName,
  type Message,
} from "../machines/names.ts";
import type { Mechanisms } from "../world/mechanisms.ts";
import type { Setting } from "../world/Setting.ts";
import { plainActions, type Effect } from "./plainActions.ts";
import { isZero, plainDelays, plainInstants, type PlainDelay } from "./plainDelays.ts";
import { plainGuards, type PlainGuard } from "./plainGuards.ts";

/** What a setting decides for all cases alike. */
export interface Settled {
  /** Guards that always, or never, hold. */
  readonly guards: Readonly<Partial<Record<GuardName, boolean>>>;
  /** Actions that change nothing. */
  readonly idle: readonly ActionName[];
  /** Delays that always end where they begin, and those that never end. */
  readonly instant: readonly DelayName[];
  readonly never: readonly DelayName[];
  /** Of the other delays, the states in which they do so. */
  readonly instantIn: StatesOf;
  readonly neverIn: StatesOf;
  /** Messages from outside a case that never come. */
  readonly unsaid: readonly Message[];
  /** Delays that are one draw and the working time it takes. */
  readonly plain: Readonly<Partial<Record<DelayName, PlainDelay>>>;
  /** Delays that end at an instant which the case knows. */
  readonly plainInstants: readonly DelayName[];
  /** Actions that are nothing but effects on the case. */
  readonly plainActions: Readonly<Partial<Record<ActionName, readonly Effect[]>>>;
  /** Guards that ask for a flag or make one draw. */
  readonly plainGuards: Readonly<Partial<Record<GuardName, PlainGuard>>>;
}

/** States by the delay of theirs that is meant. */
export type StatesOf = Readonly<Partial<Record<DelayName, readonly string[]>>>;

/**
 * Guards and actions that need not be asked in a setting and an arm: nobody is on a ledger that is
 * not there, a share of 0 never happens, work that costs nothing leaves no posting; and repayments
 * are for the journal alone where a bank's money costs nothing.
 */
export function settle(setting: Setting, mechanisms: Mechanisms, hasJournal: boolean): Settled {
  const { digital, network } = mechanisms;
  const tiers = setting.tiers;
  const most = (shares: readonly number[]): number => Math.max(...shares.slice(0, tiers));
  const reachesLedger = network !== undefined && setting.memberShare > 0 && setting.joinShare > 0;
  const guards: Partial<Record<GuardName, boolean>> = {};
  if (tiers === 1) {
    Object.assign(guards, FIRST_TIER_ALONE);
    guards.seeksNoFinance = setting.tries === 0;
  }
  if (!reachesLedger) {
    guards.isOnLedger = guards.isPassedDown = guards.decidesOnRecord = false;
    guards.awaitsPayable = guards.receivesPayable = false;
    guards.seeksNoFinance = setting.tries === 0;
  }
  if (setting.earlyOffered === 0 || setting.termsFromConfirmation) {
    guards.takesEarlyPayment = guards.isPaidEarly = false;
  }
  if (!setting.isCredible) guards.decidesOnRecord = false;
  if (setting.takesAlways) guards.isDearerThanWaiting = false;
  if (!setting.fraud.isOn) guards.isInvented = guards.isResold = false;
  if (setting.contagion === 0) guards.awaitsOwnCash = false;
  const { receivables } = setting;
  Object.assign(guards, soundReceivables(receivables, reachesLedger));
  if (most(setting.obligorDefaults) === 0) guards.obligorFails = false;
  const exceptions = Math.max(setting.exceptions, digital ? setting.exceptionsDigital : 0);
  if (exceptions === 0) guards.hasException = false;
  if (most(setting.refusals) === 0) guards.refusesConfirmation = false;
  if (most(setting.paidLate) === 0) guards.paysLate = false;
  if (Math.min(setting.tries, setting.banks) <= 1) guards.mayRetry = false;
  const incomplete = Math.max(setting.incomplete, reachesLedger ? setting.ledgerIncomplete : 0);
  if (incomplete === 0) guards.isIncomplete = false;
  const decline = Math.max(most(setting.declines), reachesLedger ? setting.ledgerDecline : 0);
  const isLimited = setting.line < Infinity;
  const mayStop = setting.bankStops > 0;
  if (decline === 0 && !isLimited && !mayStop) guards.declines = false;
  if (!mayStop) guards.isStopped = false;
  if (!isLimited) guards.isLineFull = false;
  if (setting.knownHouse === 1 && setting.knownOther === 1) guards.isClient = true;
  // Without a debt confirmed there is no due date yet.
  if (setting.termsFromConfirmation && setting.tries > 0 && !reachesLedger) {
    guards.isPastDue = false;
  }

  const transactionCosts = Object.values(setting.networks).map((n) => n.transactionCost);
  const costs: readonly (readonly [ActionName, readonly number[]])[] = [
    ["startApproval", [setting.approvalCost, setting.approvalCostDigital]],
    ["startPreparation", [setting.prepareCost]],
    ["startCorrection", [setting.correctCost]],
    ["startRetry", [setting.retryCost]],
    ["startAnalysis", [setting.decisionCost, setting.ledgerDecisionCost]],
    ["lockPayable", transactionCosts],
  ];
  const idle = costs.filter(([, all]) => all.every((cost) => cost === 0)).map(([name]) => name);
  if (!isLimited) idle.push(...WITH_A_LINE);
  if (tiers === 1) idle.push(...BETWEEN_TIERS);
  else {
    if (!reachesLedger) idle.push(...WITH_PAYABLES);
    if (setting.contagion === 0) idle.push("tellOwnCash");
  }
  if (!receivables.holdsReserves) idle.push("releaseReserve");
  if (!hasJournal) {
    const { charges } = setting;
    const isFree = setting.fundingRate === 0 && !charges.endsWithCharges && charges.lateRate === 0;
    if (!receivables.isOn && isFree) idle.push("collect");
    const prices = [...setting.rates.slice(0, tiers), setting.fee, setting.rateJump];
    prices.push(setting.together.rates, charges.hasSurcharges ? 1 : 0);
    if (reachesLedger)
      prices.push(setting.ledgerRate, ...Object.values(setting.networks).map((n) => n.fee));
    if (prices.every((price) => price === 0) && !receivables.isOn) idle.push("disburseFunds");
  }
  const plain = plainDelays(setting, mechanisms);
  const names = Object.keys(plain) as DelayName[];
  // A check may lead to the next check: written out at once it would have no end. So may a retry
  // where banks refuse at once.
  const instant = names.filter(
    (name) => name !== "check" && !(mayStop && name === "retry") && plain[name]?.isInstant,
  );
  if (setting.committeeEvery === 0 && isZero(setting.backlog)) instant.push("sitting");
  if (tiers === 1 && setting.office.isAlwaysOpen && isZero(setting.invoicing)) {
    instant.push("invoicing");
  }
  const never: DelayName[] = tiers === 1 ? ["patience", "cutOff", "maturity", "redemption"] : [];
  if (guards.hasRecourse === false) never.push("chargeBack");
  if (setting.windDown === "never" || network !== "ledger") never.push("shutdown");
  // Who pays late is overdue.
  const instantIn: StatesOf = plain.payment ? { payment: ["due"] } : {};
  // The answer of treasury starts the terms of payment.
  const startsTerms = setting.termsFromConfirmation && setting.tries > 0;
  const hasNoDueDate = tiers === 1 && startsTerms && network === undefined;
  const neverIn: StatesOf = hasNoDueDate ? { untilDue: ["confirming"] } : {};
  return {
    guards,
    idle,
    instant,
    never,
    instantIn,
    neverIn,
    unsaid: DEFAULT_MESSAGES.map(({ message }) => message).slice(
      setting.hazard === 0 ? 0 : tiers === 1 ? 1 : 2,
    ),
    plain,
    plainInstants: plainInstants(setting),
    plainActions: plainActions(setting, mechanisms),
    plainGuards: plainGuards(setting),
  };
}

const FIRST_TIER_ALONE = {
  isFirstTier: true,
  isPassedDown: false,
  awaitsPayable: false,
  awaitsOwnCash: false,
  obligorFails: false,
} as const satisfies Settled["guards"];

/** Where banks limit what they lend on the core enterprise. */
const WITH_A_LINE = [
  "drawLine",
  "joinLine",
  "leaveLine",
  "offerLine",
  "restoreLine",
] as const satisfies readonly ActionName[];

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
  "failDebt",
  "tellOwnCash",
] as const satisfies readonly ActionName[];

/** What never happens where banks buy whole debts for good and all are paid as invoiced. */
function soundReceivables(
  r: Setting["receivables"],
  reachesLedger: boolean,
): Partial<Record<GuardName, boolean>> {
  const some = (shares: readonly number[]): boolean =>
    shares[0]! > 0 || (reachesLedger && shares[1]! > 0);
  return {
    ...(!some(r.recourse) && { hasRecourse: false }),
    ...(!r.holdsReserves && { holdsReserve: false }),
    ...(r.misdirected === 0 && { isMisdirected: false }),
    ...(r.kept === 0 && { keepsCollection: false }),
    ...(!some(r.uncollectable) && { isUncollectable: false }),
    ...(!(reachesLedger && r.uncollectable[1] > 0) && {
      isPayableUncollectable: false,
      isOwnPartUncollectable: false,
    }),
  };
}
