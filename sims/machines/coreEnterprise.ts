import { enterStage, post, statechart, type TransitionConfig } from "./statechart.ts";

const approve: readonly TransitionConfig[] = [
  {
    guard: "isOnLedger",
    target: "issuing",
    actions: ["approveInvoice", post("sme", "invoiceApproved")],
  },
  { target: "approved", actions: ["approveInvoice", post("sme", "invoiceApproved")] },
];

/** Tells the case that its due date is here; open applications end. */
const fallDue: readonly TransitionConfig[] = [
  {
    guard: "paysLate",
    target: "overdue",
    actions: ["payLate", post("sme", "debtDue"), post("ledger", "debtDue")],
  },
  { target: "due", actions: [post("sme", "debtDue"), post("ledger", "debtDue")] },
];

const pay: TransitionConfig = {
  target: "paid",
  actions: [post("sme", "invoicePaid"), post("bank", "invoicePaid"), post("ledger", "invoicePaid")],
};

/** The obligor's role in one invoice: approves it, confirms or issues the debt, pays it. */
export const coreEnterprise = statechart({
  id: "coreEnterprise",
  initial: "awaitingInvoice",
  on: {
    obligorDefaulted: {
      target: ".defaulted",
      actions: [
        post("sme", "obligorDefaulted"),
        post("bank", "obligorDefaulted"),
        post("ledger", "obligorDefaulted"),
      ],
    },
  },
  states: {
    awaitingInvoice: {
      description: "No invoice yet.",
      on: { invoiceSent: { target: "matching" } },
    },
    matching: {
      description: "Invoice, order and receipt are compared and approved.",
      entry: ["startApproval"],
      after: {
        approval: [
          {
            guard: "hasException",
            target: "handlingException",
            actions: [enterStage("exception")],
          },
          ...approve,
        ],
      },
    },
    handlingException: {
      description: "The invoice does not match; somebody clears it up.",
      after: {
        exceptionFix: approve,
      },
    },
    approved: {
      description: "The debt is accepted and waits for its due date.",
      after: {
        untilDue: fallDue,
      },
      on: { confirmationRequested: { target: "confirming" } },
    },
    confirming: {
      description: "Treasury decides whether to confirm the debt to a bank.",
      after: {
        confirm: [
          {
            guard: "refusesConfirmation",
            target: "approved",
            actions: ["countRefusal", post("sme", "confirmationRefused")],
          },
          { target: "approved", actions: ["confirmDebt", post("sme", "confirmationSigned")] },
        ],
        untilDue: fallDue,
      },
    },
    issuing: {
      description: "The debt is being issued as a payable on the ledger.",
      after: {
        issue: { target: "approved", actions: [post("ledger", "issueRequested")] },
        untilDue: fallDue,
      },
    },
    due: {
      description: "Due; leaves with the next payment run.",
      after: {
        payment: pay,
      },
    },
    overdue: {
      description: "Due, and the core enterprise pays late.",
      after: {
        payment: pay,
      },
    },
    paid: { type: "final", description: "Paid in full." },
    defaulted: { type: "final", description: "Insolvent; its creditors file with the estate." },
  },
});
