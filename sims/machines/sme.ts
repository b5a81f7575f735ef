import { enterStage, post, statechart, type StateConfig } from "./statechart.ts";

/** The due date ends the search for finance; a default turns the debt into a claim. */
const beforeApplying: StateConfig["on"] = {
  debtDue: { target: "awaitingPayment", actions: ["withdraw", enterStage("overdue")] },
  obligorDefaulted: { target: "inWorkout", actions: ["loseClaim"] },
};

/** The same, where a bank has the file and must be told. */
const withApplication: StateConfig["on"] = {
  debtDue: {
    target: "awaitingPayment",
    actions: ["withdraw", enterStage("overdue"), post("bank", "applicationWithdrawn")],
  },
  obligorDefaulted: {
    target: "inWorkout",
    actions: ["loseClaim", post("bank", "applicationWithdrawn")],
  },
};

const unfinanced: StateConfig["on"] = {
  debtDue: { actions: [enterStage("overdue")] },
  invoicePaid: { target: "paid", actions: ["receivePayment", "tellOwnCash"] },
  obligorDefaulted: { target: "inWorkout", actions: ["loseClaim"] },
};

/** The supplier's role in one invoice: from delivery to cash. */
export const sme = statechart({
  id: "sme",
  initial: "delivered",
  states: {
    delivered: {
      description: "Goods are delivered; the invoice is being written.",
      after: {
        invoicing: {
          target: "awaitingApproval",
          actions: ["issueInvoice", enterStage("approval"), post("coreEnterprise", "invoiceSent")],
        },
      },
      on: { obligorDefaulted: { target: "closed" } },
    },
    awaitingApproval: {
      description: "The obligor is checking the invoice.",
      on: {
        invoiceApproved: [
          {
            guard: "isPaidEarly",
            target: "awaitingPayment",
            actions: [enterStage("earlyPayment")],
          },
          { guard: "isPastDue", target: "awaitingPayment", actions: [enterStage("overdue")] },
          { guard: "seeksNoFinance", target: "awaitingPayment", actions: [enterStage("untilDue")] },
          { guard: "isPassedDown", target: "awaitingConfirmation", actions: [enterStage("hop")] },
          { guard: "isOnLedger", target: "awaitingConfirmation", actions: [enterStage("issue")] },
          {
            target: "awaitingConfirmation",
            actions: [enterStage("confirm"), post("coreEnterprise", "confirmationRequested")],
          },
        ],
        obligorDefaulted: { target: "inWorkout", actions: ["loseClaim"] },
      },
    },
    awaitingConfirmation: {
      description: "Waiting for the debt to be confirmed, or issued as a payable on the ledger.",
      on: {
        confirmationSigned: [
          {
            guard: "isDearerThanWaiting",
            target: "awaitingPayment",
            actions: [enterStage("untilDue")],
          },
          { target: "preparing" },
        ],
        confirmationRefused: { target: "bridging" },
        payableIssued: [
          {
            guard: "isDearerThanWaiting",
            target: "awaitingPayment",
            actions: [enterStage("untilDue")],
          },
          {
            target: "holding",
            actions: [enterStage("lock"), post("ledger", "financeRequested")],
          },
        ],
        payableLapsed: { target: "awaitingPayment", actions: [enterStage("untilDue")] },
        ...beforeApplying,
      },
    },
    holding: {
      description: "Holds the payable; the ledger is locking it for one bank.",
      on: {
        payableLocked: {
          target: "applied",
          actions: ["apply", post("bank", "applicationSubmitted")],
        },
        ...beforeApplying,
      },
    },
    preparing: {
      description: "Collects the documents for the bank.",
      entry: ["startPreparation", enterStage("prepare")],
      after: {
        prepare: { target: "applied", actions: ["apply", post("bank", "applicationSubmitted")] },
      },
      on: {
        ...beforeApplying,
      },
    },
    applied: {
      description: "A bank has the file.",
      on: {
        documentsReturned: { target: "correcting" },
        applicationDeclined: [{ guard: "mayRetry", target: "retrying" }, { target: "bridging" }],
        fundsDisbursed: { target: "financed", actions: ["receiveFunds", "tellOwnCash"] },
        ...withApplication,
      },
    },
    correcting: {
      description: "The file came back incomplete and is being corrected.",
      entry: ["startCorrection", enterStage("correcting")],
      after: { correct: { target: "applied", actions: [post("bank", "documentsResubmitted")] } },
      on: {
        ...withApplication,
      },
    },
    retrying: {
      description: "Refused; prepares the file for the next bank.",
      entry: ["startRetry", enterStage("retry")],
      after: {
        retry: { target: "applied", actions: ["apply", post("bank", "applicationSubmitted")] },
      },
      on: {
        ...beforeApplying,
      },
    },
    bridging: {
      description: "No bank finances the invoice; a dearer lender bridges until it is paid.",
      entry: ["startBridge", enterStage("untilDue")],
      on: {
        ...unfinanced,
      },
    },
    awaitingPayment: {
      description: "Waits unfinanced for the obligor to pay.",
      on: {
        ...unfinanced,
      },
    },
    financed: { type: "final", description: "A bank's money is in the account." },
    paid: { type: "final", description: "The obligor has paid." },
    inWorkout: {
      description: "The obligor has defaulted; part of the claim may be recovered.",
      entry: [enterStage("workout")],
      after: { workout: { target: "closed", actions: ["recover"] } },
    },
    closed: { type: "final", description: "Nothing more will be paid." },
  },
});
