import { applyChanges, type Changes } from "../scenario/changes.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { traceWorld } from "../trace/eventLog.ts";
import { durationFacts, shareOf, type CaseFacts } from "./CaseFacts.ts";
import { Calendar, type OpeningHours } from "../world/Calendar.ts";
import { paidRequests } from "./paymentFacts.ts";
import type { PaymentRequest } from "./PaymentLog.ts";
import { quantileSpread } from "./quantileSpread.ts";
import { sampleQuantile, sortedSample } from "./sample.ts";

const NONE = { family: "constant", value: 0 } as const;
/** Orders to pay nearer to their payment than this share of all were too late for the run before. */
const CUT_OFF = 0.05;

/**
 * What of a payer's log the model has other names for: the order to pay, which comes some working time
 * after approval, stands as the confirmation of the debt; the days by which an order must precede its
 * run stand as terms that count from then. The wait for the run is the model's own.
 */
export function orderChanges(requests: readonly PaymentRequest[], office: OpeningHours): Changes {
  const paid = paidRequests(requests);
  const calendar = new Calendar(office, []);
  const cutOff = sampleQuantile(sortedSample(paid.map((r) => r.paid - r.ordered)), CUT_OFF);
  const worked = paid.map((r) => calendar.elapsed(r.ordered) - calendar.elapsed(r.approved));
  return {
    "core.confirm": quantileSpread(sortedSample(worked)),
    "trade.terms": { family: "constant", value: Math.round(cutOff * 1000) / 1000 },
  };
}

/** Leaves of a preset its paying firm alone: nobody gets to ask for finance, nobody pays late. */
const PAYER_ALONE: Changes = {
  "run.horizon": 365,
  "calendar.holidays": [],
  "trade.volume": 5000,
  "trade.termsFrom": "confirmation",
  "trade.invoicing": NONE,
  "chain.tiers": 1,
  "core.paidLate": 0,
  "core.defaultRate": 0,
  "core.refusesConfirmation": 0,
  "sme.prepare": { family: "constant", value: 3000 },
  "sme.tries": 1,
};

/** The paying firm of a scenario at the work of a log: what the same log would show of it. */
export function replayPayments(
  scenario: Scenario,
  orders: Changes,
  { seed, replications }: { readonly seed: number; readonly replications: number },
): CaseFacts {
  const changed = applyChanges(scenario, { ...PAYER_ALONE, ...orders });
  if (!changed.ok) throw new Error(`no scenario: ${changed.problems[0]?.path ?? ""}`);
  let cases = 0;
  let held = 0;
  const onWeekday = new Array<number>(7).fill(0);
  const toApproved: number[] = [];
  const toPaid: number[] = [];
  for (let replication = 0; replication < replications; replication++) {
    const { events, world } = traceWorld({
      scenario: changed.scenario,
      seed,
      replication,
      arm: "T",
      runtime: "kernel",
    });
    for (const { case: c, party, state, event, time } of events) {
      if (party === "coreEnterprise" && event === "exceptionFix") held++;
      if (party !== "sme" || state !== "paid") continue;
      cases++;
      onWeekday[Math.floor(time) % 7]!++;
      toApproved.push(world.approvedAt[c]! - world.issued[c]!);
      toPaid.push(time - world.approvedAt[c]!);
    }
  }
  return {
    cases,
    shares: {
      rejected: shareOf(held, cases),
      paidOnMonday: shareOf(onWeekday[0]!, cases),
      paidOnThursday: shareOf(onWeekday[3]!, cases),
    },
    durations: {
      submittedToApproved: durationFacts(toApproved),
      approvedToPaid: durationFacts(toPaid),
    },
  };
}
