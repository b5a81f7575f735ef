import type { Measure } from "./Measure.ts";
import { per100, sumOf } from "./readRow.ts";

/** Who else pays and gains: what a party pays less what it gets, principal apart, as it happened. */
export const INCIDENCE = [
  {
    id: "bankNetCostPer100",
    label: "Banks' cost less income per 100 of invoice",
    unit: "per100",
    better: "neither",
    numerator: sumOf("net.bank"),
    denominator: sumOf("face"),
    scale: per100,
    explanation:
      "What banks spend on work, money and losses less what they take in discount and fees, for every 100 invoiced, with what their capital has to earn where the scenario says so; below 0 they gain.",
  },
  {
    id: "coreEnterpriseNetCostPer100",
    label: "Core enterprise's cost per 100 of invoice",
    unit: "per100",
    better: "neither",
    numerator: sumOf("net.coreEnterprise"),
    denominator: sumOf("face"),
    scale: per100,
    explanation:
      "What approving and confirming, lines at banks and late days cost the core enterprise less what it takes in discounts for early payment, for every 100 invoiced; what it gains by paying later stands below.",
  },
  {
    id: "coreEnterpriseCreditPer100",
    label: "Core enterprise's use of credit per 100",
    unit: "per100",
    better: "neither",
    numerator: sumOf("coreCreditDays"),
    denominator: sumOf("face"),
    scale: ({ bank, trade }) => (100 * bank.fundingRate) / trade.dayCount,
    explanation:
      "What it is worth to the core enterprise to have the money until it pays, at what banks pay for theirs, for every 100 invoiced: the difference is what longer terms bring it.",
  },
] as const satisfies readonly Measure[];
