import { post, statechart } from "./statechart.ts";

/**
 * Whoever cheats beside one genuine invoice, which takes its own course whatever happens here: an
 * invented invoice, made like the genuine one, takes the same way; or the genuine one, once financed,
 * is handed to further banks. Most cases have no fraudster, and stay in the first state.
 */
export const fraudster = statechart({
  id: "fraudster",
  initial: "absent",
  states: {
    absent: {
      description: "Nobody cheats.",
      on: {
        invoiceSent: { guard: "isInvented", target: "pretending" },
        fundsDisbursed: {
          guard: "isResold",
          target: "reselling",
          actions: [post("fraudster", "duplicateSubmitted")],
        },
      },
    },
    pretending: {
      description: "An invoice without goods, made like the genuine one, waits for approval.",
      on: {
        invoiceApproved: [{ guard: "isFoundInvented", target: "exposed" }, { target: "believed" }],
      },
    },
    believed: {
      description: "The invented invoice looks approved and goes to the bank.",
      on: { fundsDisbursed: { target: "paidOut", actions: ["obtainFunds"] } },
    },
    reselling: {
      description: "Has a bank's money, and hands the same invoice to further banks.",
      on: {
        duplicateSubmitted: [
          { guard: "isDuplicateRejected", actions: [post("fraudster", "duplicateRejected")] },
          { target: "paidOut", actions: ["obtainFunds"] },
        ],
        duplicateRejected: { target: "refused" },
      },
    },
    paidOut: {
      description: "Has money for what nobody will pay, from one bank or more.",
      on: {
        invoicePaid: { target: "vanished", actions: ["vanish"] },
        obligorDefaulted: { target: "vanished", actions: ["vanish"] },
      },
    },
    exposed: {
      type: "final",
      description: "The data of order and delivery show that there are no goods.",
    },
    refused: { type: "final", description: "Every further bank has found the earlier financing." },
    vanished: {
      type: "final",
      description: "The genuine invoice is settled; what was lent on the false one is mostly lost.",
    },
  },
});
