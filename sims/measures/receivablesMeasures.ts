import type { Measure } from "./Measure.ts";
import { sumOf } from "./readRow.ts";

/** What becomes of debts that are not paid as invoiced. */
export const RECEIVABLES = [
  {
    id: "dilutionRatio",
    label: "Credited of what is invoiced",
    unit: "share",
    better: "lower",
    numerator: sumOf("diluted"),
    denominator: sumOf("face"),
    optional: true,
    explanation:
      "Share of what is invoiced that is credited; it corrects the price, and is in no cost.",
  },
  {
    id: "chargedBackShare",
    label: "Financed, then charged back",
    unit: "share",
    better: "lower",
    numerator: sumOf("chargedBack"),
    denominator: sumOf("financed"),
    optional: true,
    explanation: "Share of financed invoices whose advance the supplier had to pay back.",
  },
  {
    id: "misdirectedShare",
    label: "Paid to the supplier's old account",
    unit: "share",
    better: "lower",
    numerator: sumOf("misdirected"),
    denominator: sumOf("financed"),
    optional: true,
    explanation: "Share of financed invoices that were not paid to the bank.",
  },
  {
    id: "reserveDays",
    label: "Reserve held back",
    unit: "days",
    better: "lower",
    numerator: sumOf("reserveDays"),
    denominator: sumOf("released"),
    optional: true,
    explanation:
      "Mean days from the bank's money to the part that it held back, where there is one.",
  },
  {
    id: "writtenOffShare",
    label: "Written off",
    unit: "share",
    better: "lower",
    numerator: sumOf("writtenOff"),
    denominator: sumOf("face"),
    optional: true,
    explanation: "Share of what is invoiced that is never paid although nobody failed.",
  },
] as const satisfies readonly Measure[];
