import { entriesOf } from "./Parameter.ts";

const { integer, amount, calendar, choice, working, share } = entriesOf("Trade terms");

export const TRADE = [
  integer("chain.tiers", {
    label: "Tiers of suppliers",
    unit: "tiers",
    range: [1, 4],
    main: true,
    help: "How deep the chain of suppliers is followed: 1 is the core enterprise's own suppliers alone.",
  }),
  integer("trade.volume", {
    label: "Invoices a year",
    unit: "invoices a year",
    range: [50, 5000],
    limits: [1, 100_000],
    step: 50,
    main: true,
    help: "How many invoices the suppliers of tier 1 send to the core enterprise in a year, on average.",
  }),
  integer("trade.suppliers", {
    label: "Suppliers of each tier",
    unit: "firms",
    range: [1, 200],
    limits: [1, 10_000],
    help: "How many SMEs each tier has; invoices fall on them evenly.",
  }),
  amount("trade.face", {
    label: "Invoice amount",
    range: [1000, 2_000_000],
    main: true,
    help: "The face amount of one invoice, in major units of the currency.",
  }),
  share("chain.passedOn", {
    fromTier: 2,
    label: "Passed on to the next tier",
    unit: "share of face",
    range: [0.05, 0.95],
    limits: [0.01, 0.99],
    main: true,
    help: "Share of its invoice that a supplier owes in turn to a supplier of its own.",
  }),
  calendar("chain.lag", {
    fromTier: 2,
    label: "Lag between tiers",
    range: [0, 60],
    help: "Days from an invoice to the invoice of the next tier that it gives rise to.",
  }),
  calendar("trade.terms", {
    label: "Payment terms",
    main: true,
    help: "Days from the date the terms count from until the invoice falls due.",
  }),
  choice("trade.termsFrom", ["invoice", "confirmation"], {
    label: "Terms count from",
    help: "Whether the payment terms start at the invoice date or when the debt is confirmed.",
  }),
  working("trade.invoicing", {
    label: "Delivery to invoice",
    range: [0, 20],
    help: "Working time the supplier takes after delivery to write and send the invoice.",
  }),
  choice("trade.dayCount", [360, 365], {
    label: "Day count",
    unit: "days in a year",
    group: "Rates and costs",
    help: "Days an interest year is taken to have: actual/360 or actual/365.",
  }),
] as const;
