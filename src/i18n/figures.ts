import { textsOf } from "./t.ts";

/** How figures of claims and of real logs are written; the command line writes them too. */
export const FIGURES = {
  "statistic.of": "{quantity}, {statistic}",
  "quantity.approved": "approved, of all submitted",
  "quantity.approvedOfDecided": "approved, of decided files",
  "quantity.incomplete": "files incomplete at least once",
  "quantity.rejected": "requests sent back",
  "quantity.paidOnMonday": "paid on a Monday",
  "quantity.paidOnThursday": "paid on a Thursday",
  "quantity.submittedToApproved": "submitted to approved",
  "quantity.returnedToDecision": "returned to decision",
  "quantity.approvedToPaid": "approved to paid",
  "statistic.share": "share",
  "statistic.mean": "mean",
  "statistic.median": "median",
  "statistic.p90": "90 %",
  "statistic.kolmogorovSmirnov": "KS distance",
  "statistic.wasserstein": "Wasserstein",
  "unit.days": "{n} d",
  "unit.minutes": "{n} min",
  "unit.percent": "{n} %",
  "band.any": "any",
  "band.range": "{lo} to {hi}",
} as const;

/** Such a text with its values filled in. */
export const fg = textsOf("figures", FIGURES);

export function isFigureKey(key: string): key is keyof typeof FIGURES {
  return key in FIGURES;
}
