import type { Measure } from "./Measure.ts";
import { per100, sumOf } from "./readRow.ts";

/** What a supplier comes to: days, money, finance. */
export const OUTCOME = [
  {
    id: "timeToCash",
    label: "Time to cash",
    unit: "days",
    better: "lower",
    numerator: sumOf("timeToCash"),
    denominator: sumOf("cases"),
    explanation:
      "Mean days from the invoice to its money, an invoice without money after a year counted as 365 days.",
  },
  {
    id: "costPer100",
    label: "Cost per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: sumOf("cost", "uncovered"),
    denominator: sumOf("face"),
    scale: per100,
    explanation:
      "What waiting, borrowing, fees, work and expected loss cost the supplier for every 100 invoiced, with its share of what ledger or platform cost beyond their fees.",
  },
  {
    id: "realCostPer100",
    label: "Real cost per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: sumOf("real"),
    denominator: sumOf("face"),
    scale: per100,
    explanation:
      "Work, systems and scarce liquidity that all parties together use up for every 100 invoiced; payments between them are left out.",
  },
  {
    id: "allInRate",
    label: "All-in financing rate",
    unit: "rate",
    better: "lower",
    numerator: sumOf("financingCost"),
    denominator: sumOf("fundsDays"),
    scale: (scenario) => scenario.trade.dayCount,
    explanation:
      "Discount and fees as a simple yearly rate on the money received; read it beside the share financed, for it covers financed invoices only.",
  },
  {
    id: "effectiveRate",
    label: "All-in financing rate, effective",
    unit: "rate",
    better: "lower",
    numerator: sumOf("financingCost"),
    denominator: sumOf("fundsDays"),
    compoundedOn: sumOf("netFunds"),
    explanation:
      "The same cost as a rate with compounding over 365 days, the internal rate of return of the mean financing.",
  },
  {
    id: "rateWithWork",
    label: "All-in financing rate with own work",
    unit: "rate",
    better: "lower",
    numerator: sumOf("financingCost", "sme.labour"),
    denominator: sumOf("fundsDays"),
    scale: (scenario) => scenario.trade.dayCount,
    explanation:
      "The simple rate once more, with the supplier's own work on all its applications, those that lead to nothing included.",
  },
  {
    id: "financedShare",
    label: "Invoices financed",
    unit: "share",
    better: "higher",
    numerator: sumOf("financed"),
    denominator: sumOf("cases"),
    explanation: "Share of invoices that a bank paid out before they were due.",
  },
  {
    id: "dearerShare",
    label: "Financed dearer than waiting",
    unit: "share",
    better: "lower",
    numerator: sumOf("dearer"),
    denominator: sumOf("financed"),
    explanation:
      "Share of financed invoices whose discount and fees are more than waiting until the due date would have cost at the supplier's own rate.",
  },
  {
    id: "paidEarlyShare",
    label: "Paid early for a discount",
    unit: "share",
    better: "neither",
    numerator: sumOf("paidEarly"),
    denominator: sumOf("cases"),
    optional: true,
    explanation:
      "Share of invoices that the core enterprise pays before the due date from its own money, for a discount.",
  },
  {
    id: "daysSalesOutstanding",
    label: "Days sales outstanding",
    unit: "days",
    better: "lower",
    numerator: sumOf("receivableDays"),
    denominator: sumOf("face"),
    explanation:
      "Receivables outstanding over sales a day: time to cash with each invoice weighted by its amount, so that what is sold to a bank no longer counts.",
  },
  {
    id: "netCreditDays",
    label: "Receivables less own payables",
    unit: "days",
    better: "lower",
    numerator: sumOf("netCreditDays"),
    denominator: sumOf("face"),
    optional: true,
    explanation:
      "Days sales outstanding less what a supplier owes in turn, over the same sales a day: its cash conversion cycle without stocks, the last tier owing nothing.",
  },
  {
    id: "workingDaysToCash",
    label: "Working time to cash",
    unit: "days",
    better: "lower",
    numerator: sumOf("workingToCash"),
    denominator: sumOf("cases"),
    explanation:
      "The time to cash in working days of the offices, so that weekends and holidays do not count.",
  },
  {
    id: "unpaidShare",
    label: "No cash within a year",
    unit: "share",
    better: "lower",
    numerator: sumOf("unpaid"),
    denominator: sumOf("cases"),
    explanation: "Share of invoices, by amount within each, that brought no money within 365 days.",
  },
] as const satisfies readonly Measure[];
