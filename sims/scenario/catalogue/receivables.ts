import { entriesOf } from "./Parameter.ts";

const { share, number, calendar, choice } = entriesOf("Risks and shocks");

/** Usual values in the help are those of the sources named in CONTRIBUTING.md. */
export const RECEIVABLES = [
  share("receivables.advance", {
    label: "Advance, on paper",
    group: "Rates and costs",
    range: [0.5, 1],
    limits: [0.1, 1],
    help: "Share of a debt on paper that the bank pays out; the rest is a reserve until it has been paid and booked. Usual: 0.80, in building 0.70.",
  }),
  share("receivables.ledgerAdvance", {
    label: "Advance, on the ledger",
    group: "Rates and costs",
    range: [0.5, 1],
    limits: [0.1, 1],
    help: "Share of a payable on the ledger that the bank pays out; the rest is a reserve until it has been redeemed and booked. Usual: 1.",
  }),
  choice("receivables.interest", ["discount", "arrears"], {
    label: "Interest on paper is taken",
    group: "Rates and costs",
    help: "As a discount in advance up to the due date, or in arrears on the advance until the bank has its money; the ledger's is a discount.",
  }),
  share("receivables.recourse", {
    label: "Financed with recourse, on paper",
    help: "Share of debts on paper that a bank finances with recourse: what the debtor does not pay, the supplier pays back.",
  }),
  share("receivables.ledgerRecourse", {
    label: "Financed with recourse, on the ledger",
    help: "Share of payables on the ledger that a bank finances with recourse to the supplier.",
  }),
  number("receivables.recourseAfter", {
    label: "Recourse after days past due",
    help: "Days after the due date after which a bank with recourse charges an advance back; a debtor's default charges it back at once.",
  }),
  share("receivables.disputed", {
    label: "Invoices credited in part, on paper",
    help: "Share of approved invoices on paper of which a part is credited by payment: credit notes, returns, set-off.",
  }),
  share("receivables.ledgerDisputed", {
    label: "Invoices credited in part, on the ledger",
    help: "Share of payables on the ledger of which a part is credited although set-off is waived, by a reversing entry.",
  }),
  share("receivables.credited", {
    label: "Part credited, of such an invoice",
    help: "Mean share of the amount that is credited when something is: small credits are the most frequent, and an invoice can be credited whole.",
  }),
  calendar("receivables.disputeTime", {
    label: "Time in dispute",
    help: "Days for which an invoice is held back after its due date until the credit is agreed, beside being late.",
  }),
  choice("receivables.excess", ["supplier", "bank"], {
    label: "Who bears credits beyond the reserve",
    help: "Without recourse a supplier usually still answers for the goods, the bank for the debtor's solvency alone; with recourse it is the supplier.",
  }),
  share("receivables.misdirected", {
    label: "Payments to the supplier's old account",
    help: "Share of financed debts on paper that are paid to the supplier and not to the bank that bought them.",
  }),
  calendar("receivables.forward", {
    label: "Passing on such a payment",
    help: "Days until the supplier has passed such a payment on to the bank, or the bank gives up.",
  }),
  share("receivables.kept", {
    label: "Such payments kept",
    help: "Share of payments to the supplier that it never passes on: the bank's loss, unless it has recourse.",
  }),
  share("receivables.uncollectable", {
    label: "Debts never paid, on paper",
    range: [0, 0.1],
    limits: [0, 1],
    step: 0.001,
    help: "Share of debts on paper that are never paid although the debtor does not fail, and that their holder writes off.",
  }),
  share("receivables.ledgerUncollectable", {
    label: "Debts never paid, on the ledger",
    range: [0, 0.1],
    limits: [0, 1],
    step: 0.001,
    help: "Share of the core enterprise's payables that it never pays although it does not fail; all their parts are written off.",
  }),
  number("receivables.writeOffAfter", {
    label: "Written off after days past due",
    limits: [0, 3650],
    help: "Days after the due date after which a debt that is never paid is written off.",
  }),
] as const;
