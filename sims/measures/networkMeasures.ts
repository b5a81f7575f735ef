import type { Measure } from "./Measure.ts";
import { difference, per100, sumOf } from "./readRow.ts";

/** How far a network of payables reaches, and what its operator comes to. */
export const NETWORK = [
  {
    id: "onLedgerShare",
    label: "Invoices on the ledger",
    unit: "share",
    better: "neither",
    numerator: sumOf("onLedger"),
    denominator: sumOf("cases"),
    uncontrolled: true,
    explanation:
      "Share of invoices whose supplier has joined, as have all above it, and whose bank is a member.",
  },
  {
    id: "reachedShare",
    label: "Invoices that a payable can reach",
    unit: "share",
    better: "neither",
    numerator: sumOf("reached"),
    denominator: sumOf("cases"),
    uncontrolled: true,
    explanation:
      "Share of invoices where every supplier down to this tier has joined, so that the core enterprise's payable can be passed on to it.",
  },
  {
    id: "linkedFaceShare",
    label: "Face financed on the core enterprise's credit",
    unit: "share",
    better: "higher",
    numerator: sumOf("linkedFace"),
    denominator: sumOf("face"),
    explanation:
      "Share of the invoiced amount that banks finance as payables of the core enterprise, at a price linked to its credit: how far that price reaches.",
  },
  {
    id: "operatorSurplus",
    label: "Operator's surplus per 100 of invoice",
    unit: "per100",
    better: "higher",
    numerator: difference(sumOf("operatorIncome"), sumOf("operatorCost")),
    denominator: sumOf("face"),
    scale: per100,
    optional: true,
    explanation:
      "Fees less all that the operator spends for every 100 invoiced; what is below zero is in the suppliers' cost.",
  },
  {
    id: "operatorRunning",
    label: "Operator's running cost per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: difference(sumOf("operatorCost"), sumOf("operatorFixed")),
    denominator: sumOf("face"),
    scale: per100,
    optional: true,
    explanation:
      "What transactions and joining suppliers cost the operator for every 100 invoiced.",
  },
  {
    id: "operatorFixed",
    label: "Operator's fixed cost per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: sumOf("operatorFixed"),
    denominator: sumOf("face"),
    scale: per100,
    optional: true,
    explanation: "Build, nodes, governance and staff for every 100 invoiced.",
  },
  {
    id: "leftByOperatorShare",
    label: "Left by the operator",
    unit: "share",
    better: "lower",
    numerator: sumOf("returned", "settledByHand"),
    denominator: sumOf("cases"),
    optional: true,
    explanation:
      "Share of invoices sent back to paper, or settled by hand, since the ledger's operator closed.",
  },
] as const satisfies readonly Measure[];
