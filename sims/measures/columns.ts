/**
 * What one replication of one arm reports: one number per column, in this order. Sums over the
 * cases of the world, so that ratios of sums estimate means per case or per unit of face.
 */
export const STAGES = [
  "approval",
  "exception",
  "earlyPayment",
  "confirm",
  "issue",
  "hop",
  "passing",
  "prepare",
  "lock",
  "onboarding",
  "queue",
  "checking",
  "correcting",
  "verify",
  "committee",
  "decision",
  "retry",
  "disburse",
  "untilDue",
  "overdue",
  "workout",
] as const;
export type Stage = (typeof STAGES)[number];

/** Flows of money, by category, in whole minor units; riskCharge is an expectation, for memory. */
export const CATEGORIES = [
  "principal",
  "timeValue",
  "waiting",
  "labour",
  "discount",
  "serviceFee",
  "platformFee",
  "bridgeInterest",
  "earlyDiscount",
  "float",
  "riskCharge",
  "loss",
  "funding",
  "bridgeReal",
  "bankOpex",
  "onboarding",
  "ledgerTx",
  "ledgerOnboarding",
  "ledgerFixed",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The categories that an SME pays: together the case cost. */
export const SME_COSTS = [
  "timeValue",
  "waiting",
  "labour",
  "discount",
  "serviceFee",
  "platformFee",
  "bridgeInterest",
  "earlyDiscount",
  "float",
  "riskCharge",
] as const satisfies readonly Category[];

/** What a world counts while it runs, besides what its cases' own records tell in the end. */
export const COUNTS = [
  /** Cases sent a refusal of debt confirmation. */
  "confirmationRefused",
  /** Applications refused by a bank, and applications decided. */
  "declined",
  "decided",
  /** Cases that fell due after their first application, with no money yet. */
  "withdrawn",
  /** Cases that the obligor holds back after their due date, payment runs apart. */
  "paidLate",
  /** Financed cases whose discount and fees are more than waiting until the due date would have cost. */
  "dearer",
  /** Cases paid before the due date by the core enterprise itself, for a discount. */
  "paidEarly",
] as const;
export type Count = (typeof COUNTS)[number];

export const COLUMNS = [
  /** Cases (invoices) issued inside the counting window. */
  "cases",
  /** Sum of invoice face, minor units. */
  "face",
  /** Sum over cases of time to cash, days, each restricted to 365. */
  "timeToCash",
  /** Sum over cases of the weight that never turns into cash within 365 days. */
  "unpaid",
  /** Sum of SME cost, minor units, realised loss replaced by the risk charge. */
  "cost",
  /** Operator's resource cost not covered by its fees, minor units, 0 or more. */
  "uncovered",
  /** Sum of money that reaches `resources`, minor units. */
  "real",
  /** Discount and fees of financed cases, minor units. */
  "financingCost",
  /** Net funds received times days funded, minor units × days. */
  "fundsDays",
  /** Cases financed. */
  "financed",
  ...COUNTS,
  /** Cases assigned to the ledger path; `expectedOnLedger` is s·αᵏ for each case of tier k. */
  "onLedger",
  "expectedOnLedger",
  /** Cases to which a payable can reach: the suppliers of all hops down to it have joined. */
  "reached",
  /** Sum over cases of face × time to cash, minor units × days: receivables outstanding, added up over time. */
  "receivableDays",
  /** Face of what is financed as a payable of the core enterprise, minor units. */
  "linkedFace",
  /** Days from first application to disbursement, summed over financed cases. */
  "leadTime",
  /** Days from invoice to approval, summed over cases; every case is approved unless its obligor defaults. */
  "acceptance",
  "accepted",
  /** Days from approval to confirmation (or issue of the payable), summed over confirmed cases. */
  "confirmation",
  "confirmed",
  ...STAGES.map((s) => `stage.${s}` as const),
  ...SME_COSTS.map((c) => `sme.${c}` as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a column stands in a row. */
export const column = Object.fromEntries(COLUMNS.map((name, i) => [name, i])) as Readonly<
  Record<Column, number>
>;
