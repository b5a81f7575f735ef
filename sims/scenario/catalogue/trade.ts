import { entriesOf } from "./Parameter.ts";

const { integer, amount, calendar, choice, working } = entriesOf("Trade terms");

export const TRADE = [
  integer("trade.volume", {
    label: "Invoices a year",
    unit: "invoices a year",
    range: [50, 5000],
    limits: [0, 100_000],
    step: 50,
    main: true,
    help: "How many invoices the suppliers send to the core enterprise in a year, on average.",
  }),
  integer("trade.suppliers", {
    label: "Suppliers",
    unit: "firms",
    range: [1, 200],
    limits: [1, 10_000],
    help: "How many SMEs deliver to the core enterprise; invoices fall on them evenly.",
  }),
  amount("trade.face", {
    label: "Invoice amount",
    main: true,
    help: "The face amount of one invoice, in major units of the currency.",
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
