import { entriesOf } from "./Parameter.ts";

const { working, share, calendar, weekdays, hour, rate, money } = entriesOf("Core enterprise");

export const CORE = [
  working("core.approval", {
    label: "Invoice approval, on paper",
    main: true,
    help: "Working time from receiving an invoice to approving it when documents are not digital.",
  }),
  share("core.exceptions", {
    label: "Invoices held, on paper",
    main: true,
    help: "Share of paper invoices that do not match order or delivery and are held.",
  }),
  working("core.exceptionFix", {
    label: "Clearing a held invoice",
    range: [0, 60],
    help: "Working time that a held invoice waits until the mismatch is cleared.",
  }),
  working("core.approvalDigital", {
    label: "Invoice approval, digital",
    help: "Working time from receiving to approving an invoice whose documents are digital.",
  }),
  share("core.exceptionsDigital", {
    label: "Invoices held, digital",
    help: "Share of digital invoices that are held because something does not match.",
  }),
  working("core.confirm", {
    label: "Confirming the debt",
    help: "Working time the core enterprise takes to sign that it owes the approved invoice.",
  }),
  share("core.refusesConfirmation", {
    label: "Refuses to confirm",
    main: true,
    help: "Share of requests to confirm a debt that the core enterprise refuses.",
  }),
  share("tier2.refusesConfirmation", {
    fromTier: 2,
    label: "Supplier of tier 1 refuses to confirm",
    help: "Share of requests of tier 2 to confirm a debt that the supplier of tier 1 refuses.",
  }),
  share("tier3.refusesConfirmation", {
    fromTier: 3,
    label: "Supplier of tier 2 refuses to confirm",
    help: "Share of requests of tier 3 to confirm a debt that the supplier of tier 2 refuses.",
  }),
  share("tier4.refusesConfirmation", {
    fromTier: 4,
    label: "Supplier of tier 3 refuses to confirm",
    help: "Share of requests of tier 4 to confirm a debt that the supplier of tier 3 refuses.",
  }),
  share("core.paidLate", {
    label: "Invoices paid late",
    main: true,
    help: "Share of invoices that the core enterprise pays after the due date.",
  }),
  calendar("core.lateDays", {
    label: "Days late, when late",
    help: "Days after the due date on which a late invoice is paid.",
  }),
  weekdays("core.paymentRun.weekdays", {
    label: "Payment run weekdays",
    help: "Weekdays on which payments leave; empty means that the firm pays on any day.",
  }),
  hour("core.paymentRun.hour", {
    label: "Payment run hour",
    help: "Hour of the day at which a payment run leaves.",
  }),
  rate("core.defaultRate", {
    label: "Core enterprise fails, a year",
    group: "Risks and shocks",
    main: true,
    range: [0, 0.1],
    step: 0.0005,
    help: "Probability that the core enterprise defaults within a year.",
  }),
  share("core.lossGivenDefault", {
    label: "Loss when it fails",
    group: "Risks and shocks",
    help: "Share of an unpaid invoice that is lost when the core enterprise defaults.",
  }),
  calendar("core.workout", {
    label: "Recovery after default",
    group: "Risks and shocks",
    range: [0, 1000],
    help: "Days after a default until the recovered part is paid out.",
  }),
  money("core.approvalCost", {
    label: "Cost of approval, on paper",
    range: [0, 100],
    step: 0.5,
    help: "What it costs the core enterprise to handle one paper invoice.",
  }),
  money("core.approvalCostDigital", {
    label: "Cost of approval, digital",
    range: [0, 100],
    step: 0.5,
    help: "What it costs the core enterprise to handle one digital invoice.",
  }),
] as const;
