import { post, statechart, type StateConfig, type TransitionConfig } from "./statechart.ts";

/**
 * The cut-off has passed, or the core enterprise failed, before the payable came: the debt stays on
 * paper. Where the supplier's own share is on paper anyway, only what was to be passed on hears of it.
 */
const lapse: readonly TransitionConfig[] = [
  {
    guard: "isOnLedger",
    target: "lapsed",
    actions: [
      "lapsePayable",
      post("coreEnterprise", "payableLapsed"),
      post("sme", "payableLapsed"),
    ],
  },
  { target: "lapsed", actions: ["lapsePayable"] },
];

/** Of the first tier the core enterprise itself tells the end; deeper tiers have the cut-off of the chain. */
const beforeLive: StateConfig["on"] = {
  debtDue: { guard: "isFirstTier", target: "lapsed", actions: ["lapsePayable"] },
  obligorDefaulted: { guard: "isFirstTier", target: "lapsed", actions: ["lapsePayable"] },
  coreEnterpriseDefaulted: lapse,
};

const unpaid: readonly TransitionConfig[] = [
  {
    guard: "isOnLedger",
    target: "unpaid",
    actions: [
      "failPayable",
      "losePassedShare",
      post("sme", "obligorDefaulted"),
      post("bank", "obligorDefaulted"),
      post("fraudster", "obligorDefaulted"),
    ],
  },
  { target: "unpaid", actions: ["failPayable", "losePassedShare"] },
];

const afterLive: StateConfig["on"] = {
  invoicePaid: {
    guard: "isFirstTier",
    target: "redeemed",
    actions: ["redeemPayable", "claimPassedShare"],
  },
  obligorDefaulted: {
    guard: "isFirstTier",
    target: "unpaid",
    actions: ["failPayable", "losePassedShare"],
  },
  coreEnterpriseDefaulted: unpaid,
};

/** Still with the supplier on the due date. */
const unassigned: StateConfig["on"] = {
  ...afterLive,
  debtDue: { guard: "isFirstTier", target: "matured" },
};

const mature: readonly TransitionConfig[] = [
  { guard: "isOnLedger", target: "matured", actions: [post("sme", "debtDue")] },
  { target: "matured" },
];

/** Who owes it pays nothing; the first tier's own share and what it still has are told by its obligor. */
const redeem: readonly TransitionConfig[] = [
  {
    guard: "isOwnPartUncollectable",
    target: "unpaid",
    actions: [
      "writeOff",
      "failPayable",
      "losePassedShare",
      post("sme", "obligorDefaulted"),
      post("bank", "obligorDefaulted"),
      post("fraudster", "obligorDefaulted"),
    ],
  },
  {
    guard: "isPayableUncollectable",
    target: "unpaid",
    actions: ["writeOff", "failPayable", "losePassedShare"],
  },
  {
    guard: "isOnLedger",
    target: "redeemed",
    actions: [
      "redeemPayable",
      "claimPassedShare",
      post("sme", "invoicePaid"),
      post("bank", "invoicePaid"),
      post("fraudster", "invoicePaid"),
    ],
  },
  { target: "redeemed", actions: ["redeemPayable", "claimPassedShare"] },
];

/** The payable on the shared ledger, or the part of it that comes to this tier. Idle for a case on paper. */
export const ledger = statechart({
  id: "ledger",
  initial: "unused",
  states: {
    unused: {
      description: "No payable on the ledger.",
      on: {
        issueRequested: [
          { guard: "awaitsPayable", target: "awaitingPayable", actions: ["awaitPayable"] },
          { guard: "receivesPayable", target: "drafting" },
        ],
        coreEnterpriseDefaulted: {
          guard: "receivesPayable",
          target: "lapsed",
          actions: ["lapsePayable"],
        },
      },
    },
    awaitingPayable: {
      description: "The tier above does not hold the payable yet.",
      after: { cutOff: lapse },
      on: { payableHeld: { target: "drafting" }, coreEnterpriseDefaulted: lapse },
    },
    drafting: {
      description: "The payable is being issued, or a part of it split off and passed down.",
      after: {
        issue: [
          { guard: "isSupplierOnboarded", target: "issuing" },
          { target: "onboardingSupplier", actions: ["startLedgerOnboarding"] },
        ],
        cutOff: lapse,
      },
      on: beforeLive,
    },
    onboardingSupplier: {
      description: "The supplier's first payable: identity, certificate, contract.",
      after: { ledgerOnboard: { target: "issuing" }, cutOff: lapse },
      on: beforeLive,
    },
    issuing: {
      description: "Issue or transfer is submitted and waits for its commit.",
      after: {
        commit: [
          {
            guard: "isOnLedger",
            target: "live",
            actions: [
              "issuePayable",
              "takePayable",
              post("coreEnterprise", "payableIssued"),
              post("sme", "payableIssued"),
              "passDown",
            ],
          },
          { target: "live", actions: ["issuePayable", "takePayable", "passDown"] },
        ],
        cutOff: lapse,
      },
      on: beforeLive,
    },
    live: {
      description: "Issued: everybody sees the same debt once.",
      after: { maturity: mature },
      on: {
        ...unassigned,
        financeRequested: { target: "locking", actions: ["lockPayable"] },
      },
    },
    locking: {
      description: "The lock for one bank waits for its commit.",
      after: {
        commit: { target: "locked", actions: [post("sme", "payableLocked")] },
        maturity: mature,
      },
      on: unassigned,
    },
    locked: {
      description: "Locked: no second bank can finance it.",
      after: { maturity: mature },
      on: { ...unassigned, fundsDisbursed: { target: "assigned" } },
    },
    assigned: {
      description: "Assigned to the bank that has paid the supplier.",
      after: { redemption: redeem },
      on: afterLive,
    },
    matured: {
      description: "Due, and not assigned: waits for the core enterprise to pay.",
      after: { redemption: redeem },
      on: afterLive,
    },
    redeemed: { type: "final", description: "Paid once, and struck off." },
    lapsed: { type: "final", description: "Not issued in time; the debt stays on paper." },
    unpaid: {
      type: "final",
      description: "The core enterprise defaulted before it was paid, or never paid it.",
    },
  },
});
