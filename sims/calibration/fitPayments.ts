import type { Changes } from "../scenario/changes.ts";
import type { Share } from "../units.ts";
import { Calendar, type OpeningHours } from "../world/Calendar.ts";
import { shareOf } from "./CaseFacts.ts";
import { openingHours } from "./openingHours.ts";
import { paidRequests } from "./paymentFacts.ts";
import type { PaymentRequest } from "./PaymentLog.ts";
import { quantileSpread } from "./quantileSpread.ts";
import { sampleQuantile, sortedSample } from "./sample.ts";

/** A weekday on which fewer payments leave has no run of its own. */
const FEWEST_IN_A_RUN: Share = 0.02;

/**
 * The values of a paying organisation that its log shows: working time to approval of requests never
 * sent back, the share sent back and how much longer those took, and the weekdays and the hour at
 * which payments leave.
 */
export function fitPayments(requests: readonly PaymentRequest[], office: OpeningHours): Changes {
  const paid = paidRequests(requests);
  const calendar = new Calendar(office, []);
  const straight = paid.filter((request) => request.rejections === 0);
  const worked = straight.map((r) => calendar.elapsed(r.approved) - calendar.elapsed(r.submitted));
  const usual = sampleQuantile(sortedSample(worked), 0.5);
  const extra = paid
    .filter((request) => request.rejections > 0)
    .map((r) => calendar.elapsed(r.approved) - calendar.elapsed(r.submitted) - usual)
    .map((days) => Math.max(0, days));
  return {
    "core.approval": quantileSpread(sortedSample(worked)),
    "core.exceptions": shareOf(extra.length, paid.length),
    "core.exceptionFix": quantileSpread(sortedSample(extra)),
    "core.paymentRun.weekdays": runDays(paid.map((request) => request.paid)),
    "core.paymentRun.hour": openingHours(
      paid.map((request) => request.paid),
      0.5,
    ).opens,
  };
}

function runDays(instants: readonly number[]): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => {
    const paid = instants.filter((t) => (Math.floor(t) % 7) + 1 === weekday).length;
    return paid >= FEWEST_IN_A_RUN * instants.length;
  });
}
