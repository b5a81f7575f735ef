/**
 * The vocabulary of the statecharts. A machine names what happens; `rules/` says when, whether and
 * how much, with one plain function for each name.
 */

export const PARTIES = ["sme", "coreEnterprise", "bank", "ledger"] as const;
export type Party = (typeof PARTIES)[number];

/**
 * Events at one instant run in this order, then by case, then in the order in which the case
 * started them; never by order of scheduling.
 */
export const PHASES = ["outage", "payment", "release", "decision", "request"] as const;
export type Phase = (typeof PHASES)[number];

/** Every delay, with the phase in which its end takes place. */
export const DELAYS = {
  invoicing: "request",
  approval: "decision",
  exceptionFix: "decision",
  confirm: "decision",
  issue: "decision",
  untilDue: "payment",
  patience: "payment",
  payment: "payment",
  cutOff: "payment",
  maturity: "payment",
  redemption: "payment",
  workout: "payment",
  prepare: "request",
  correct: "request",
  retry: "request",
  onboard: "request",
  check: "release",
  analyse: "release",
  sitting: "release",
  decide: "decision",
  disburse: "decision",
  settle: "payment",
  ledgerOnboard: "request",
  commit: "request",
} as const satisfies Record<string, Phase>;
export type DelayName = keyof typeof DELAYS;

/** Messages between the machines of one case. */
export const MESSAGES = [
  "invoiceSent",
  "invoiceApproved",
  "confirmationRequested",
  "confirmationSigned",
  "confirmationRefused",
  "applicationSubmitted",
  "clientOnboarded",
  "documentsReturned",
  "documentsResubmitted",
  "offerMade",
  "applicationDeclined",
  "applicationWithdrawn",
  "fundsDisbursed",
  "debtDue",
  "invoicePaid",
  "issueRequested",
  "payableIssued",
  "payableLapsed",
  "payableHeld",
  "ownCashArrived",
  "financeRequested",
  "payableLocked",
  "officerAssigned",
  "obligorDefaulted",
  "coreEnterpriseDefaulted",
] as const;
export type Message = (typeof MESSAGES)[number];

interface Addressed {
  readonly message: Message;
  readonly to: Party;
}

/** Messages that come from what cases share or from the case of another tier, and whom they are for. */
export const WORLD_MESSAGES = [
  { message: "officerAssigned", to: "bank" },
  { message: "payableHeld", to: "ledger" },
  { message: "ownCashArrived", to: "coreEnterprise" },
] as const satisfies readonly Addressed[];
export type WorldMessage = (typeof WORLD_MESSAGES)[number]["message"];

/** The default of the core enterprise comes to whoever stands for it in a case of the first tier, and deeper. */
export const DEFAULT_MESSAGES = [
  { message: "obligorDefaulted", to: "coreEnterprise" },
  { message: "coreEnterpriseDefaulted", to: "ledger" },
] as const satisfies readonly Addressed[];

/** All that comes from outside a case. */
export const OUTSIDE_MESSAGES: readonly Addressed[] = [...WORLD_MESSAGES, ...DEFAULT_MESSAGES];

export const GUARDS = [
  "hasException",
  "takesEarlyPayment",
  "isPaidEarly",
  "isOnLedger",
  "isFirstTier",
  "isPassedDown",
  "awaitsPayable",
  "receivesPayable",
  "awaitsOwnCash",
  "obligorFails",
  "isPastDue",
  "seeksNoFinance",
  "isDearerThanWaiting",
  "refusesConfirmation",
  "paysLate",
  "mayRetry",
  "isClient",
  "isWithdrawn",
  "isIncomplete",
  "declines",
  "isSupplierOnboarded",
] as const;
export type GuardName = (typeof GUARDS)[number];

export const ACTIONS = [
  "issueInvoice",
  "startApproval",
  "approveInvoice",
  "takeEarlyPayment",
  "confirmDebt",
  "countRefusal",
  "startPreparation",
  "startCorrection",
  "startRetry",
  "apply",
  "startBridge",
  "withdraw",
  "receiveFunds",
  "tellOwnCash",
  "receivePayment",
  "loseClaim",
  "recover",
  "payLate",
  "awaitCash",
  "payDebt",
  "failDebt",
  "payPassedShare",
  "losePassedOnPaper",
  "startOnboarding",
  "joinDesk",
  "leaveDesk",
  "abandonCheck",
  "startCheck",
  "releaseOfficer",
  "startAnalysis",
  "grantCredit",
  "refuseCredit",
  "disburseFunds",
  "collect",
  "bearLoss",
  "startLedgerOnboarding",
  "awaitPayable",
  "lapsePayable",
  "failPayable",
  "losePassedShare",
  "takePayable",
  "passDown",
  "claimPassedShare",
  "issuePayable",
  "lockPayable",
  "redeemPayable",
] as const;
export type ActionName = (typeof ACTIONS)[number];

/** Names that read or change what cases share; a timer that can reach one is a contact. */
export const SHARED: ReadonlySet<GuardName | ActionName> = new Set([
  "joinDesk",
  "releaseOfficer",
  "isClient",
  "startOnboarding",
  "isSupplierOnboarded",
  "startLedgerOnboarding",
  "awaitsPayable",
  "awaitPayable",
  "takePayable",
  "passDown",
  "claimPassedShare",
  "losePassedShare",
  "awaitsOwnCash",
  "awaitCash",
  "tellOwnCash",
]);

/** Of these, the ones that may leave a message for a case that is not their own. */
export const TELLING: ReadonlySet<ActionName> = new Set(["passDown", "tellOwnCash"]);
