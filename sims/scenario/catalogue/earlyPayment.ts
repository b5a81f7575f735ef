import { entriesOf } from "./Parameter.ts";

const { share, rate } = entriesOf("Core enterprise");

export const EARLY_PAYMENT = [
  share("earlyPayment.offered", {
    label: "Early payment offered",
    help: "Share of approved invoices that the core enterprise offers to pay at once for a discount (dynamic discounting).",
  }),
  rate("earlyPayment.rate", {
    label: "Discount for early payment",
    range: [0, 0.4],
    help: "What a supplier gives up for each year by which its invoice is paid before the due date.",
  }),
] as const;
