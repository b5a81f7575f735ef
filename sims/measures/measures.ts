import type { Scenario } from "../scenario/Scenario.ts";
import { column } from "./columns.ts";
import type { Column, Stage } from "./columns.ts";

/** What a measure is counted in; `per100` is per 100 of invoice face, `rate` is a year's, as a fraction. */
export type MeasureUnit = "days" | "per100" | "share" | "rate";

/**
 * A measure is a ratio of two sums over cases. `numerator` and `denominator` read a world's row,
 * which starts at `offset` of `rows` and is laid out as COLUMNS.
 */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly better: "lower" | "higher" | "neither";
  readonly numerator: (rows: Float64Array, offset: number) => number;
  readonly denominator: (rows: Float64Array, offset: number) => number;
  /** What the ratio is multiplied by: 1 unless said. */
  readonly scale?: (scenario: Scenario) => number;
  /** True where the estimate is what was observed: the adoption control would replace it by its expectation. */
  readonly uncontrolled?: true;
  /** True of something that a scenario may do without: shown only where there is some. */
  readonly optional?: true;
  /** How to read it, in one sentence. */
  readonly explanation: string;
}

/** Whether a measure goes without saying: it is of something that none of these arms has. */
export function isAbsent({ optional }: Measure, means: readonly (number | undefined)[]): boolean {
  return optional === true && means.every((mean) => mean === undefined || mean === 0);
}

type ReadRow = (rows: Float64Array, offset: number) => number;

function sumOf(...names: readonly Column[]): ReadRow {
  const places = names.map((name) => column[name]);
  return (rows, offset) => {
    let sum = 0;
    for (const place of places) sum += rows[offset + place] ?? 0;
    return sum;
  };
}

/** Stages in which somebody is at work on the file; elapsed time, so more than the minutes of work. */
const TOUCHED = [
  "prepare",
  "checking",
  "correcting",
  "verify",
  "decision",
  "disburse",
] as const satisfies readonly Stage[];

const difference =
  (all: ReadRow, part: ReadRow): ReadRow =>
  (rows, offset) =>
    all(rows, offset) - part(rows, offset);

const per100 = (): number => 100;

export const MEASURES = [
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
    id: "declinedShare",
    label: "Applications declined",
    unit: "share",
    better: "lower",
    numerator: sumOf("declined"),
    denominator: sumOf("decided"),
    explanation:
      "Share of decided applications that a bank refused; one invoice may be refused by several banks.",
  },
  {
    id: "lineWaitedShare",
    label: "Held up by a bank's line",
    unit: "share",
    better: "lower",
    numerator: sumOf("lineWaited"),
    denominator: sumOf("cases"),
    optional: true,
    explanation:
      "Share of invoices that a bank approved and then held back, since its line for the core enterprise was exhausted.",
  },
  {
    id: "confirmationRefusedShare",
    label: "Confirmations refused",
    unit: "share",
    better: "lower",
    numerator: sumOf("confirmationRefused"),
    denominator: sumOf("cases"),
    explanation:
      "Share of invoices where whoever owes them was asked to confirm the debt and refused.",
  },
  {
    id: "withdrawnShare",
    label: "Applications overtaken by the due date",
    unit: "share",
    better: "lower",
    numerator: sumOf("withdrawn"),
    denominator: sumOf("cases"),
    explanation:
      "Share of invoices that fell due after the supplier had asked a bank and before any money came.",
  },
  {
    id: "paidLateShare",
    label: "Payment held back",
    unit: "share",
    better: "lower",
    numerator: sumOf("paidLate"),
    denominator: sumOf("cases"),
    explanation:
      "Share of invoices that whoever owes them keeps for extra days after the due date; the wait for a payment run comes on top.",
  },
  {
    id: "leadTime",
    label: "From application to money",
    unit: "days",
    better: "lower",
    numerator: sumOf("leadTime"),
    denominator: sumOf("financed"),
    explanation:
      "Mean days from the first application to the money, over financed invoices only, so the two arms average different invoices.",
  },
  {
    id: "acceptance",
    label: "From invoice to approval",
    unit: "days",
    better: "lower",
    numerator: sumOf("acceptance"),
    denominator: sumOf("accepted"),
    explanation:
      "Mean days until whoever owes the invoice has approved it, over approved invoices.",
  },
  {
    id: "confirmation",
    label: "From approval to confirmation",
    unit: "days",
    better: "lower",
    numerator: sumOf("confirmation"),
    denominator: sumOf("confirmed"),
    explanation:
      "Mean days from approval until the debt is confirmed on paper or issued as a payable, over confirmed invoices.",
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
    id: "workedShare",
    label: "Wait in which somebody works on the file",
    unit: "share",
    better: "higher",
    numerator: sumOf(...TOUCHED.map((stage) => `stage.${stage}` as const)),
    denominator: sumOf("timeToCash"),
    explanation:
      "Share of the time to cash in which supplier or bank prepare, check, correct, verify, decide or pay out; the rest is waiting for somebody or for a date.",
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
  {
    id: "unpaidShare",
    label: "No cash within a year",
    unit: "share",
    better: "lower",
    numerator: sumOf("unpaid"),
    denominator: sumOf("cases"),
    explanation: "Share of invoices, by amount within each, that brought no money within 365 days.",
  },
  {
    id: "exceptionShare",
    label: "Invoices held up",
    unit: "share",
    better: "lower",
    numerator: sumOf("exceptions"),
    denominator: sumOf("cases"),
    explanation:
      "Share of invoices that did not match order and receipt at first, so that somebody had to clear them up before approval.",
  },
  {
    id: "decisionTime",
    label: "From file to decision",
    unit: "days",
    better: "lower",
    numerator: sumOf(
      "stage.lock",
      "stage.queue",
      "stage.checking",
      "stage.correcting",
      "stage.verify",
      "stage.committee",
      "stage.decision",
    ),
    denominator: sumOf("decided"),
    explanation:
      "Mean days with the bank for each application that it decides, becoming a client apart; days of applications overtaken by the due date are shared among them.",
  },
  {
    id: "disbursement",
    label: "From decision to money",
    unit: "days",
    better: "lower",
    numerator: sumOf("stage.disburse"),
    denominator: sumOf("financed"),
    explanation: "Mean days from a bank's offer until the money has come, over financed invoices.",
  },
  {
    id: "fraudLossPer100",
    label: "Banks' loss to fraud per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss", "resaleLoss"),
    denominator: sumOf("fraudFace"),
    scale: per100,
    explanation:
      "What banks are expected to lose on invented invoices and on invoices handed to several banks, for every 100 of genuine invoices.",
  },
  {
    id: "fraudLossPer100Lent",
    label: "Banks' loss to fraud per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss", "resaleLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation:
      "The same loss for every 100 lent on genuine invoices, since where more is financed there is more to be lost.",
  },
  {
    id: "inventedLossPer100Lent",
    label: "Lost on invented invoices per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation:
      "The part lost on invoices without goods, fictitious or with a forged confirmation, which only data of order and delivery find.",
  },
  {
    id: "duplicateLossPer100Lent",
    label: "Lost on duplicate financing per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("resaleLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation: "The part lost on genuine invoices that were financed more than once.",
  },
  {
    id: "duplicateBlockedShare",
    label: "Duplicates refused",
    unit: "share",
    better: "higher",
    numerator: sumOf("resalesBlocked"),
    denominator: sumOf("resalesTried"),
    explanation:
      "Share of attempts to have a financed invoice financed again that the further bank refuses, by the registry or as a member.",
  },
  {
    id: "fictitiousDetectedShare",
    label: "Invented invoices found out",
    unit: "share",
    better: "higher",
    numerator: sumOf("inventedFound"),
    denominator: sumOf("invented"),
    explanation:
      "Share of invoices without goods that are found out when they are approved, by the data of order and delivery.",
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]["id"];
