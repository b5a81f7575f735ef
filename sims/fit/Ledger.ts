import type { Days } from "../units.ts";

/** A receivables ledger, a place each invoice; days count from a Monday, and NaN is what is not said. */
export interface Ledger {
  readonly invoice: Float64Array;
  readonly due: Float64Array;
  /** NaN also where it is not paid yet. */
  readonly paid: Float64Array;
  readonly amount: Float64Array;
  /** 1 for yes, 0 for no. */
  readonly disputed: Float64Array;
}

/** The last day on which an invoice was written or paid: what is not paid by then is open. NaN where there is none. */
export function lastDay({ invoice, paid }: Ledger): Days {
  let last = -Infinity;
  for (const days of [invoice, paid]) for (const day of days) if (day > last) last = day;
  return last === -Infinity ? NaN : last;
}
