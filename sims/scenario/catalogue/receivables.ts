import { entriesOf } from "./Parameter.ts";

const { share, number, calendar, choice, rate } = entriesOf("Risks and shocks");

export const RECEIVABLES = [
  share("receivables.advance", {
    label: "Advance, on paper",
    group: "Rates and costs",
    range: [0.5, 1],
    limits: [0.1, 1],
    help: "Share of a debt on paper that the bank pays out; the rest is a reserve until it is paid and booked.",
  }),
  share("receivables.ledgerAdvance", {
    label: "Advance, on the ledger",
    group: "Rates and costs",
    range: [0.5, 1],
    limits: [0.1, 1],
    help: "The same share of a payable on the ledger.",
  }),
  choice("receivables.interest", ["discount", "arrears"], {
    label: "Interest on paper is taken",
    group: "Rates and costs",
    help: "As a discount up to the due date, or in arrears until the bank has its money.",
  }),
  share("receivables.recourse", {
    label: "Financed with recourse, on paper",
    help: "Share of debts financed on paper whose supplier pays back what the debtor does not pay.",
  }),
  share("receivables.ledgerRecourse", {
    label: "Financed with recourse, on the ledger",
    help: "The same share of payables financed on the ledger.",
  }),
  number("receivables.recourseAfter", {
    label: "Recourse after days past due",
    help: "Days past due after which an advance is charged back; after a default at once.",
  }),
  rate("receivables.recourseRate", {
    label: "Cheaper with recourse, on paper",
    range: [0, 0.1],
    help: "What a bank asks less a year on paper where it has recourse to the supplier; the rate of the bank is then that without recourse.",
  }),
  rate("receivables.ledgerRecourseRate", {
    label: "Cheaper with recourse, on the ledger",
    range: [0, 0.1],
    help: "What a bank asks less a year for a payable where it has recourse to the supplier.",
  }),
  share("receivables.disputed", {
    label: "Invoices credited in part, on paper",
    help: "Share of approved invoices on paper of which a part is credited: credit notes, returns, set-off.",
  }),
  share("receivables.ledgerDisputed", {
    label: "Invoices credited in part, on the ledger",
    help: "The same share of payables on the ledger, although set-off is waived.",
  }),
  share("receivables.credited", {
    label: "Part credited, of such an invoice",
    help: "Mean part that is credited when something is; small parts are the most frequent.",
  }),
  calendar("receivables.disputeTime", {
    label: "Time in dispute",
    help: "Days for which payment is held back until the credit is agreed.",
  }),
  choice("receivables.excess", ["supplier", "bank"], {
    label: "Who bears credits beyond the reserve",
    help: "Without recourse: usually the supplier, who answers for the goods.",
  }),
  share("receivables.misdirected", {
    label: "Payments to the supplier's old account",
    help: "Share of debts financed on paper that are paid to the supplier and not to its bank.",
  }),
  calendar("receivables.forward", {
    label: "Passing on such a payment",
    help: "Days until such a payment is passed on, or the bank gives up.",
  }),
  share("receivables.kept", {
    label: "Such payments kept",
    help: "Share of such payments never passed on: the bank's loss, unless it has recourse.",
  }),
  share("receivables.uncollectable", {
    label: "Debts never paid, on paper",
    range: [0, 0.1],
    limits: [0, 1],
    step: 0.001,
    help: "Share of debts on paper that are never paid although the debtor does not fail.",
  }),
  share("receivables.ledgerUncollectable", {
    label: "Debts never paid, on the ledger",
    range: [0, 0.1],
    limits: [0, 1],
    step: 0.001,
    help: "The same share of payables on the ledger.",
  }),
  number("receivables.writeOffAfter", {
    label: "Written off after days past due",
    limits: [0, 3650],
    help: "Days past due after which what is never paid is written off.",
  }),
] as const;
