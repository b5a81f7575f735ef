import { post, statechart } from "./statechart.ts";

/** The payable on the shared ledger. Idle for a case that is not on the ledger. */
export const ledger = statechart({
  id: "ledger",
  initial: "unused",
  states: {
    unused: {
      description: "No payable on the ledger.",
      on: {
        issueRequested: [
          { guard: "isSupplierOnboarded", target: "issuing" },
          { target: "onboardingSupplier", actions: ["startLedgerOnboarding"] },
        ],
      },
    },
    onboardingSupplier: {
      description: "The supplier's first payable: identity, certificate, contract.",
      after: { ledgerOnboard: { target: "issuing" } },
      on: { debtDue: { target: "lapsed" }, obligorDefaulted: { target: "lapsed" } },
    },
    issuing: {
      description: "The issue is submitted and waits for its commit.",
      after: {
        commit: { target: "live", actions: ["issuePayable", post("sme", "payableIssued")] },
      },
      on: { debtDue: { target: "lapsed" }, obligorDefaulted: { target: "lapsed" } },
    },
    live: {
      description: "Issued: everybody sees the same debt once.",
      on: {
        financeRequested: { target: "locking", actions: ["lockPayable"] },
        invoicePaid: { target: "redeemed", actions: ["redeemPayable"] },
        obligorDefaulted: { target: "unpaid" },
      },
    },
    locking: {
      description: "The lock for one bank waits for its commit.",
      after: {
        commit: { target: "locked", actions: [post("sme", "payableLocked")] },
      },
      on: {
        debtDue: { target: "live" },
        obligorDefaulted: { target: "unpaid" },
      },
    },
    locked: {
      description: "Locked: no second bank can finance it.",
      on: {
        fundsDisbursed: { target: "assigned" },
        invoicePaid: { target: "redeemed", actions: ["redeemPayable"] },
        obligorDefaulted: { target: "unpaid" },
      },
    },
    assigned: {
      description: "Assigned to the bank that has paid the supplier.",
      on: {
        invoicePaid: { target: "redeemed", actions: ["redeemPayable"] },
        obligorDefaulted: { target: "unpaid" },
      },
    },
    redeemed: { type: "final", description: "Paid once, and struck off." },
    lapsed: { type: "final", description: "Not issued in time; the debt stays on paper." },
    unpaid: { type: "final", description: "The core enterprise defaulted before it was paid." },
  },
});
