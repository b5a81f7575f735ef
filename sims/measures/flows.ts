import type { Category } from "./columns.ts";

/**
 * Everybody between whom money flows. The first five are parties to an invoice. The market gets the
 * time value of money, what banks' owners ask and the premiums of insurers, estates what failed debtors owe, fraudsters what they get away with: others
 * have that. What reaches `resources` is used up.
 */
export const PARTIES = [
  "suppliers",
  "coreEnterprise",
  "bank",
  "operator",
  "lender",
  "market",
  "estate",
  "fraudster",
  "resources",
] as const;
export type Party = (typeof PARTIES)[number];

interface FlowKind {
  readonly id: string;
  readonly payer: Party;
  readonly payee: Party;
  readonly category: Category;
}

/**
 * Who pays whom for what: every posting that is no loan, no price correction between supplier and
 * debtor, and no realised loss. Losses count as expected, as in the supplier's cost, so that rare
 * defaults do not swamp a mean. Credits are what a bank bears of them.
 */
export const FLOWS = [
  { id: "waiting", payer: "suppliers", payee: "resources", category: "waiting" },
  { id: "supplierWork", payer: "suppliers", payee: "resources", category: "labour" },
  /** Approving what it owes itself costs a supplier of an upper tier work: in no cost per 100. */
  { id: "debtorWork", payer: "suppliers", payee: "resources", category: "labour" },
  { id: "coreWork", payer: "coreEnterprise", payee: "resources", category: "labour" },
  { id: "bankWork", payer: "bank", payee: "resources", category: "bankOpex" },
  { id: "bankOnboarding", payer: "bank", payee: "resources", category: "onboarding" },
  { id: "ledgerTx", payer: "operator", payee: "resources", category: "ledgerTx" },
  { id: "ledgerOnboarding", payer: "operator", payee: "resources", category: "ledgerOnboarding" },
  { id: "ledgerFixed", payer: "operator", payee: "resources", category: "ledgerFixed" },
  { id: "bridgeReal", payer: "lender", payee: "resources", category: "bridgeReal" },
  { id: "discount", payer: "suppliers", payee: "bank", category: "discount" },
  { id: "serviceFee", payer: "suppliers", payee: "bank", category: "serviceFee" },
  { id: "platformFee", payer: "suppliers", payee: "operator", category: "platformFee" },
  { id: "bridgeInterest", payer: "suppliers", payee: "lender", category: "bridgeInterest" },
  { id: "earlyDiscount", payer: "suppliers", payee: "coreEnterprise", category: "earlyDiscount" },
  { id: "timeValue", payer: "suppliers", payee: "market", category: "timeValue" },
  { id: "float", payer: "suppliers", payee: "market", category: "float" },
  { id: "bankFunding", payer: "bank", payee: "market", category: "funding" },
  { id: "lenderFunding", payer: "lender", payee: "market", category: "funding" },
  { id: "coreFunding", payer: "coreEnterprise", payee: "market", category: "funding" },
  { id: "supplierRisk", payer: "suppliers", payee: "estate", category: "riskCharge" },
  { id: "bankRisk", payer: "bank", payee: "estate", category: "riskCharge" },
  { id: "fraud", payer: "bank", payee: "fraudster", category: "fraudLoss" },
  { id: "kept", payer: "bank", payee: "suppliers", category: "loss" },
  { id: "coreCredits", payer: "bank", payee: "coreEnterprise", category: "dilution" },
  { id: "supplierCredits", payer: "bank", payee: "suppliers", category: "dilution" },
  { id: "premium", payer: "suppliers", payee: "market", category: "premium" },
  { id: "registryFee", payer: "suppliers", payee: "resources", category: "registryFee" },
  { id: "lateInterest", payer: "coreEnterprise", payee: "suppliers", category: "lateInterest" },
  { id: "bankLateInterest", payer: "coreEnterprise", payee: "bank", category: "lateInterest" },
  { id: "lineFee", payer: "coreEnterprise", payee: "bank", category: "lineFee" },
  { id: "bankCapital", payer: "bank", payee: "market", category: "capitalCharge" },
] as const satisfies readonly FlowKind[];
export type Flow = (typeof FLOWS)[number];
export type FlowId = Flow["id"];

/** Flows that a party pays, or gets. */
export function flowsOf(party: Party, side: "payer" | "payee"): readonly FlowId[] {
  return FLOWS.filter((flow) => flow[side] === party).map(({ id }) => id);
}
