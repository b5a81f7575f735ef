import { durationFacts, shareOf, type CaseFacts } from "./CaseFacts.ts";
import type { PaymentRequest } from "./PaymentLog.ts";

export type PaidRequest = PaymentRequest & {
  readonly approved: number;
  readonly ordered: number;
  readonly paid: number;
};

/** Requests that were approved, ordered and paid, in this order. */
export function paidRequests(requests: readonly PaymentRequest[]): readonly PaidRequest[] {
  return requests.filter(
    ({ submitted, approved, ordered, paid }) =>
      approved !== undefined &&
      ordered !== undefined &&
      paid !== undefined &&
      submitted <= approved &&
      approved <= ordered &&
      ordered <= paid,
  ) as readonly PaidRequest[];
}

/** What a payer's log shows of its requests. */
export function paymentFacts(requests: readonly PaymentRequest[]): CaseFacts {
  const paid = paidRequests(requests);
  const rejected = paid.filter((request) => request.rejections > 0);
  const days = (part: readonly PaidRequest[]) =>
    durationFacts(part.map((request) => request.approved - request.submitted));
  return {
    cases: requests.length,
    shares: {
      rejected: shareOf(rejected.length, paid.length),
      paidOnMonday: paidOn(paid, 1),
      paidOnThursday: paidOn(paid, 4),
    },
    durations: {
      submittedToApproved: days(paid),
      approvedToPaid: durationFacts(paid.map((request) => request.paid - request.approved)),
    },
  };
}

function paidOn(paid: readonly PaidRequest[], weekday: number): number {
  return shareOf(paid.filter((r) => (Math.floor(r.paid) % 7) + 1 === weekday).length, paid.length);
}
