import { enterStage, post, statechart, type TransitionConfig } from "./statechart.ts";

const approval = [
  "approveInvoice",
  post("sme", "invoiceApproved"),
  post("ledger", "issueRequested"),
] as const;

const approve: readonly TransitionConfig[] = [
  {
    guard: "takesEarlyPayment",
    target: "due",
    actions: ["approveInvoice", "takeEarlyPayment", post("sme", "invoiceApproved")],
  },
  { guard: "isOnLedger", target: "undertaking", actions: approval },
  { target: "approved", actions: approval },
];

/** Tells the case that its due date is here; open applications end. */
const fallDue: readonly TransitionConfig[] = [
  {
    guard: "awaitsOwnCash",
    target: "awaitingCash",
    actions: ["awaitCash", post("sme", "debtDue")],
  },
  {
    guard: "paysLate",
    target: "overdue",
    actions: ["payLate", post("sme", "debtDue"), post("ledger", "debtDue")],
  },
  { target: "due", actions: [post("sme", "debtDue"), post("ledger", "debtDue")] },
];

/** A supplier as obligor can pay at last. */
const owe: readonly TransitionConfig[] = [
  { guard: "paysLate", target: "overdue", actions: ["payLate"] },
  { target: "due" },
];

const pay: readonly TransitionConfig[] = [
  {
    guard: "obligorFails",
    target: "defaulted",
    actions: [
      "failDebt",
      "losePassedOnPaper",
      post("sme", "obligorDefaulted"),
      post("bank", "obligorDefaulted"),
    ],
  },
  {
    target: "paid",
    actions: [
      "payDebt",
      "payPassedShare",
      post("sme", "invoicePaid"),
      post("bank", "invoicePaid"),
      post("ledger", "invoicePaid"),
    ],
  },
];

/**
 * The obligor's role in one invoice: approves it, confirms or issues the debt, pays it. It is the
 * core enterprise for the first tier; below, the supplier of the tier above.
 */
export const coreEnterprise = statechart({
  id: "coreEnterprise",
  initial: "awaitingInvoice",
  on: {
    obligorDefaulted: {
      target: ".defaulted",
      actions: [
        "failDebt",
        "losePassedOnPaper",
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
    undertaking: {
      description: "The debt is being turned into a payable of the core enterprise on the ledger.",
      after: {
        untilDue: fallDue,
      },
      on: {
        payableIssued: [{ guard: "isFirstTier", target: "approved" }, { target: "discharged" }],
        payableLapsed: { target: "approved" },
      },
    },
    awaitingCash: {
      description: "Due, but a supplier that owes it waits until it has been paid itself.",
      after: {
        patience: owe,
      },
      on: { ownCashArrived: owe },
    },
    due: {
      description: "To be paid; leaves with the next payment run.",
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
    discharged: {
      type: "final",
      description: "A payable of the core enterprise has taken the place of the supplier's debt.",
    },
    defaulted: { type: "final", description: "Insolvent; its creditors file with the estate." },
  },
});
