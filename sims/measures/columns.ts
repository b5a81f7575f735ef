import { FLOWS } from "./flows.ts";

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
  "line",
  "retry",
  "disburse",
  "untilDue",
  "overdue",
  "workout",
  /** What the bank holds back of what it has bought, from its money until the release. */
  "reserve",
  /** What a bank with recourse has charged back, from its money until the debtor's. */
  "recourse",
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
  /** What is credited of an invoice: its price corrected, not a cost of finance. */
  "dilution",
  "fraudLoss",
  /** What a bank's owners ask for the capital that its loans take up. */
  "capitalCharge",
  /** What the core enterprise pays banks for its lines; what it pays for late days. */
  "lineFee",
  "lateInterest",
  /** What suppliers pay others for a financing: guarantors and insurers, a public registry. */
  "premium",
  "registryFee",
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
  "premium",
  "registryFee",
  "lateInterest",
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
  /** Cases whose invoice did not match at first and was held. */
  "exceptions",
  /** Financed cases charged back to the supplier; financed cases paid to the supplier's account. */
  "chargedBack",
  "misdirected",
  /** Face credited, and face written off, minor units. */
  "diluted",
  "writtenOff",
  /** Financed cases of which a reserve was released. */
  "released",
  /** Cases whose payable had not come when the operator closed, and payables settled by hand after that. */
  "returned",
  "settledByHand",
  /** Cases that a bank approved and then held back for want of a line. */
  "lineWaited",
] as const;
export type Count = (typeof COUNTS)[number];

/**
 * Parties whose cost is followed world by world: all suppliers, all banks, the core enterprise, the
 * operator. Realised losses count, expected ones do not; principal is nobody's cost.
 */
export const TAIL_PARTIES = ["suppliers", "bank", "coreEnterprise", "operator"] as const;
export type TailParty = (typeof TAIL_PARTIES)[number];

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
  /** The operator's fees, all its cost, and the part of that which no single invoice causes; minor units. */
  "operatorIncome",
  "operatorCost",
  "operatorFixed",
  /** Sum of money that reaches `resources`, minor units. */
  "real",
  /** Discount and fees of financed cases, minor units. */
  "financingCost",
  /** Net funds received times days funded, minor units × days. */
  "fundsDays",
  /** Net funds received on financed cases, minor units. */
  "netFunds",
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
  /** Days from disbursement to the release of the reserve, summed over cases of which one was released. */
  "reserveDays",
  /** Days from first application to disbursement, summed over financed cases. */
  "leadTime",
  /** Cases that have applied, and days from then to disbursement or, if that does not come before, the due date. */
  "applied",
  "leadTimeToDue",
  /** As timeToCash, in working days of the office calendar. */
  "workingToCash",
  /** Cases whose debt has been paid, by share of face; of these late; and their days past due. */
  "paidDebts",
  "paidPastDue",
  "daysLate",
  /** Face of debts paid, minor units, and that × days from the invoice until then. */
  "paidFace",
  "payableDays",
  /** The same of debts of the core enterprise alone; receivableDays less those of the tier's own debts, 0 with one tier. */
  "coreCreditDays",
  "netCreditDays",
  /** Days from invoice to approval, summed over cases; every case is approved unless its obligor defaults. */
  "acceptance",
  "accepted",
  /** Days from approval to confirmation (or issue of the payable), summed over confirmed cases. */
  "confirmation",
  "confirmed",
  /** Face of the cases beside which there may be fraud: as `face`, or 0 where there is none. */
  "fraudFace",
  /** Lent by banks on these, minor units. */
  "fraudLent",
  /** Invented invoices expected to be handed in beside approved cases, and of these found out. */
  "invented",
  "inventedFound",
  /** Banks' expected loss on invented invoices, minor units. */
  "falseLoss",
  /** Further banks to which financed cases would be handed again, and how many are expected to refuse. */
  "resalesTried",
  "resalesBlocked",
  /** Banks' expected loss on invoices handed to several, minor units. */
  "resaleLoss",
  ...STAGES.map((s) => `stage.${s}` as const),
  ...SME_COSTS.map((c) => `sme.${c}` as const),
  /** What each party paid less what it got, minor units, as it happened: `TAIL_PARTIES` says for what. */
  ...TAIL_PARTIES.map((p) => `net.${p}` as const),
  /** Who paid whom for what, minor units; losses as expected. */
  ...FLOWS.map(({ id }) => `flow.${id}` as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a column stands in a row. */
export const column = Object.fromEntries(COLUMNS.map((name, i) => [name, i])) as Readonly<
  Record<Column, number>
>;
