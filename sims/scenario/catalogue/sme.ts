import { entriesOf } from "./Parameter.ts";

const { working, integer, money, rate, share, calendar, number } = entriesOf("SME");

const DEEPER = { fromTier: 2 } as const;

export const SME = [
  working("sme.prepare", {
    label: "Preparing an application",
    main: true,
    help: "Working time the supplier takes to put together an application for finance.",
  }),
  working("sme.correct", {
    label: "Correcting documents",
    help: "Working time the supplier takes to complete a file that the bank has sent back.",
  }),
  working("sme.retry", {
    label: "Applying to another bank",
    help: "Working time from a refusal to handing in the application at the next bank.",
  }),
  integer("sme.tries", {
    label: "Banks asked at most",
    unit: "banks",
    range: [0, 10],
    limits: [0, 100],
    help: "How many banks a supplier asks before giving up; 0 means that it never seeks finance.",
  }),
  money("sme.prepareCost", {
    label: "Cost of preparing",
    help: "The supplier's own work on one application.",
  }),
  money("sme.correctCost", {
    label: "Cost of correcting",
    help: "The supplier's own work on one returned file.",
  }),
  money("sme.retryCost", {
    label: "Cost of another application",
    help: "The supplier's own work on applying to one more bank.",
  }),
  rate("sme.fallbackRate", {
    label: "Supplier's own cost of waiting",
    range: [0, 0.5],
    limits: [0, 2],
    main: true,
    help: "Annual rate at which the supplier bridges or values money that it waits for.",
  }),
  working("chain.approval", {
    ...DEEPER,
    label: "Invoice approval by a supplier",
    help: "Working time a supplier takes to approve the invoice of the tier below it.",
  }),
  share("chain.paidLate", {
    ...DEEPER,
    label: "Suppliers pay late",
    main: true,
    help: "Share of invoices that a supplier pays to the tier below after the due date.",
  }),
  calendar("chain.lateDays", {
    ...DEEPER,
    label: "Days late, a supplier's",
    help: "Days after the due date on which a supplier pays a late invoice.",
  }),
  share("chain.contagion", {
    ...DEEPER,
    label: "Pays when it has been paid",
    main: true,
    help: "Share of invoices that a supplier pays only once its own invoice has turned into cash.",
  }),
  number("chain.contagionCap", {
    ...DEEPER,
    label: "Waits for its own cash at most",
    limits: [0, 3650],
    help: "Days after the due date beyond which a supplier pays although it has not been paid.",
  }),
  rate("sme.defaultRate", {
    ...DEEPER,
    label: "Supplier of tier 1 fails, a year",
    range: [0, 0.2],
    step: 0.005,
    help: "Probability that a supplier of tier 1 defaults within a year; tier 2 would then not be paid.",
  }),
  rate("tier2.defaultRate", {
    fromTier: 3,
    label: "Supplier of tier 2 fails, a year",
    range: [0, 0.2],
    step: 0.005,
    help: "Probability that a supplier of tier 2 defaults within a year; tier 3 would then not be paid.",
  }),
  rate("tier3.defaultRate", {
    fromTier: 4,
    label: "Supplier of tier 3 fails, a year",
    range: [0, 0.2],
    step: 0.005,
    help: "Probability that a supplier of tier 3 defaults within a year; tier 4 would then not be paid.",
  }),
  share("chain.lossGivenDefault", {
    ...DEEPER,
    label: "Loss when a supplier fails",
    group: "Rates and costs",
    help: "Share of an unpaid invoice that is lost when the supplier that owes it defaults.",
  }),
  rate("tier2.fallbackRate", {
    ...DEEPER,
    label: "Own cost of waiting, tier 2",
    range: [0, 0.5],
    limits: [0, 2],
    main: true,
    help: "Annual rate at which a supplier of tier 2 bridges or values money that it waits for.",
  }),
  rate("tier3.fallbackRate", {
    fromTier: 3,
    label: "Own cost of waiting, tier 3",
    range: [0, 0.5],
    limits: [0, 2],
    main: true,
    help: "Annual rate at which a supplier of tier 3 bridges or values money that it waits for.",
  }),
  rate("tier4.fallbackRate", {
    fromTier: 4,
    label: "Own cost of waiting, tier 4",
    range: [0, 0.5],
    limits: [0, 2],
    help: "Annual rate at which a supplier of tier 4 bridges or values money that it waits for.",
  }),
] as const;
