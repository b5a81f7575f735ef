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
  payment: "payment",
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
  "financeRequested",
  "payableLocked",
  "officerAssigned",
  "obligorDefaulted",
] as const;
export type Message = (typeof MESSAGES)[number];

/** Messages that come from what cases share, not from the case itself. */
export const WORLD_MESSAGES: readonly Message[] = ["officerAssigned"];

export const GUARDS = [
  "hasException",
  "isOnLedger",
  "isPastDue",
  "seeksNoFinance",
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
  "confirmDebt",
  "countRefusal",
  "startPreparation",
  "startCorrection",
  "startRetry",
  "apply",
  "startBridge",
  "withdraw",
  "receiveFunds",
  "receivePayment",
  "loseClaim",
  "recover",
  "payLate",
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
]);
