import { enterStage, post, statechart, type TransitionConfig } from "./statechart.ts";

const decision: readonly TransitionConfig[] = [
  {
    guard: "declines",
    target: "idle",
    actions: ["refuseCredit", post("sme", "applicationDeclined")],
  },
  { guard: "isLineFull", target: "awaitingLine" },
  { target: "disbursing", actions: ["grantCredit", post("sme", "offerMade"), "drawLine"] },
];

/** A bank's work on one application; after a refusal the same chart serves the next bank. */
export const bank = statechart({
  id: "bank",
  initial: "idle",
  states: {
    idle: {
      description: "No application at hand.",
      on: {
        applicationSubmitted: [
          {
            guard: "isStopped",
            actions: ["refuseCredit", post("sme", "applicationDeclined")],
          },
          { guard: "isClient", target: "queued" },
          {
            target: "onboarding",
            actions: ["startOnboarding", enterStage("onboarding")],
          },
        ],
      },
    },
    onboarding: {
      description: "The supplier is new to this bank and is being identified.",
      after: {
        onboard: { target: "queued", actions: [post("sme", "clientOnboarded")] },
      },
      on: { applicationWithdrawn: { target: "closed" } },
    },
    queued: {
      description: "The file waits for an officer, first come, first served.",
      entry: [enterStage("queue"), "joinDesk"],
      on: {
        officerAssigned: { target: "checking" },
        applicationWithdrawn: { target: "closed", actions: ["leaveDesk"] },
      },
    },
    checking: {
      description: "An officer checks the documents.",
      entry: ["startCheck", enterStage("checking")],
      after: {
        check: [
          { guard: "isWithdrawn", target: "closed", actions: ["releaseOfficer"] },
          {
            guard: "isIncomplete",
            target: "returned",
            actions: ["releaseOfficer", post("sme", "documentsReturned")],
          },
          { guard: "decidesOnRecord", target: "deciding", actions: ["releaseOfficer"] },
          { target: "analysing", actions: ["releaseOfficer"] },
        ],
      },
      on: { applicationWithdrawn: { actions: ["abandonCheck"] } },
    },
    returned: {
      description: "Sent back for correction.",
      on: {
        documentsResubmitted: { target: "queued" },
        applicationWithdrawn: { target: "closed" },
      },
    },
    analysing: {
      description: "Verifies the debt, searches the registry, writes the credit paper.",
      entry: ["startAnalysis", enterStage("verify")],
      after: { analyse: { target: "awaitingCommittee", actions: [enterStage("committee")] } },
      on: { applicationWithdrawn: { target: "closed" } },
    },
    awaitingCommittee: {
      description: "Waits for the next sitting of the credit committee.",
      after: {
        sitting: decision,
      },
      on: { applicationWithdrawn: { target: "closed" } },
    },
    deciding: {
      description: "Decides under the core enterprise's line; the lock replaces verification.",
      entry: ["startAnalysis", enterStage("decision")],
      after: {
        decide: decision,
      },
      on: { applicationWithdrawn: { target: "closed" } },
    },
    awaitingLine: {
      description: "Approved, but the line for the core enterprise is exhausted: waits in turn.",
      entry: [enterStage("line"), "joinLine"],
      on: {
        lineRestored: {
          target: "disbursing",
          actions: ["grantCredit", post("sme", "offerMade"), "offerLine"],
        },
        applicationWithdrawn: { target: "closed", actions: ["leaveLine"] },
      },
    },
    disbursing: {
      description: "Contract, assignment and transfer of the money.",
      entry: [enterStage("disburse")],
      after: {
        disburse: {
          target: "outstanding",
          actions: [
            "disburseFunds",
            post("sme", "fundsDisbursed"),
            post("ledger", "fundsDisbursed"),
            post("fraudster", "fundsDisbursed"),
          ],
        },
      },
      on: { applicationWithdrawn: { target: "closed", actions: ["restoreLine"] } },
    },
    outstanding: {
      description: "The bank holds the receivable.",
      after: {
        chargeBack: {
          target: "collected",
          actions: ["chargeBack", "restoreLine", post("sme", "recourseExercised")],
        },
      },
      on: {
        invoicePaid: [
          { guard: "isMisdirected", target: "chasing", actions: ["misdirect", "restoreLine"] },
          { target: "settling", actions: ["collect", "restoreLine"] },
        ],
        obligorDefaulted: [
          { guard: "hasRecourse", target: "collected", actions: ["chargeBack", "restoreLine"] },
          {
            target: "inWorkout",
            actions: ["bearLoss", "restoreLine", post("sme", "reserveReleased")],
          },
        ],
      },
    },
    chasing: {
      description: "Paid to the supplier's old account; the bank waits for it to be passed on.",
      after: {
        forward: [
          {
            guard: "keepsCollection",
            target: "inWorkout",
            actions: ["loseCollection", "releaseReserve", post("sme", "reserveReleased")],
          },
          { target: "settling", actions: ["collectForwarded"] },
        ],
      },
    },
    settling: {
      description: "Books the collection, releases the reserve and closes the file.",
      after: {
        settle: {
          target: "collected",
          actions: ["releaseReserve", post("sme", "reserveReleased")],
        },
      },
    },
    collected: { type: "final", description: "Collected, or charged back; closed." },
    inWorkout: {
      type: "final",
      description: "The loss is booked, and filed with the estate if there is one.",
    },
    closed: { type: "final", description: "The application ended without a decision." },
  },
});
