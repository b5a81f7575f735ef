import type { Measure } from "./Measure.ts";
import type { Stage } from "./columns.ts";
import { sumOf } from "./readRow.ts";

/** Stages in which somebody is at work on the file; elapsed time, so more than the minutes of work. */
const TOUCHED = [
  "prepare",
  "checking",
  "correcting",
  "verify",
  "decision",
  "disburse",
] as const satisfies readonly Stage[];

/** How the process goes that leads there: how long each part takes, how often it fails. */
export const PROCESS = [
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
    id: "leadTimeToDue",
    label: "From application to money or due date",
    unit: "days",
    better: "lower",
    numerator: sumOf("leadTimeToDue"),
    denominator: sumOf("applied"),
    explanation:
      "Mean days from the first application until a bank's money, over all that applied: whoever gets none counts until the due date, so that refusals do not make it look shorter.",
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
    id: "daysBeyondTerms",
    label: "Days beyond terms",
    unit: "days",
    better: "lower",
    numerator: sumOf("daysLate"),
    denominator: sumOf("paidDebts"),
    optional: true,
    explanation:
      "Mean days after the due date at which whoever owes an invoice pays it, to whomever, over all that are paid; the wait for a payment run is in it.",
  },
  {
    id: "daysLateOfLate",
    label: "Days beyond terms, of late ones",
    unit: "days",
    better: "lower",
    numerator: sumOf("daysLate"),
    denominator: sumOf("paidPastDue"),
    optional: true,
    explanation: "The same days over those invoices alone that are paid after their due date.",
  },
  {
    id: "daysPayable",
    label: "Days payable outstanding",
    unit: "days",
    better: "neither",
    numerator: sumOf("payableDays"),
    denominator: sumOf("paidFace"),
    explanation:
      "Mean age, by amount, at which whoever owes an invoice pays it or passes a payable on for it; where days sales outstanding are less, a bank stands between.",
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
] as const satisfies readonly Measure[];
