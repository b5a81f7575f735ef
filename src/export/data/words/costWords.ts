import type { SME_COSTS } from "../../../../sims/index.ts";

/** What a supplier pays for, by category; `uncovered` is its share of what the operator's fees do not cover. */
export const COST_WORDS: Readonly<Record<(typeof SME_COSTS)[number] | "uncovered", string>> = {
  timeValue: "the time value of money waited for",
  waiting: "waiting unfunded, above the banks' own funding",
  labour: "its own work on applications",
  discount: "the discount of a financing",
  serviceFee: "the bank's fee",
  platformFee: "the fee of platform or ledger",
  bridgeInterest: "interest on bridges",
  earlyDiscount: "the discount for early payment",
  float: "the use of money given up by paying earlier than due",
  riskCharge: "the expected loss on debtors",
  premium: "a guarantee or credit insurance",
  registryFee: "the fee of a registry",
  lateInterest: "interest on late days, which it gets (less than 0)",
  uncovered: "the operator's cost that fees do not cover",
};
