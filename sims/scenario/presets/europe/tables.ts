/**
 * Tables of quantiles computed from open event logs. Figures only; the logs and the way to them are
 * named in `sources.ts`.
 */

/** Payment terms in days, fitted so that invoice to payment comes near BPI Challenge 2019. */
export const terms = {
  family: "empirical" as const,
  probabilities: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
  quantiles: [0, 7, 14, 24, 48, 84, 94],
};

/** Submission to final approval of requests never sent back, in working days of 9 to 17 h, BPI Challenge 2020. */
const APPROVAL = [
  0, 0, 0.008, 0.192, 0.491, 0.89, 1.304, 1.964, 2.819, 4.297, 5.782, 7.682, 11.546, 17.706, 26.353,
  104.827, 167.56,
] as const;

const APPROVAL_PROBABILITIES = [
  0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1,
] as const;

export const approval = {
  family: "empirical" as const,
  probabilities: [...APPROVAL_PROBABILITIES],
  quantiles: [...APPROVAL],
};

/** Days to approve an invoice of the most automated firms and of all others, Ardent Partners. */
const BEST_TO_OTHERS = 3.1 / 17.4;

export const approvalDigital = {
  family: "empirical" as const,
  probabilities: [...APPROVAL_PROBABILITIES],
  quantiles: APPROVAL.map((days) => Math.round(days * BEST_TO_OTHERS * 1000) / 1000),
};

const FILE_PROBABILITIES = [
  0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1,
] as const;

/** Minutes of hands-on work on a file per pass, BPI Challenge 2012. */
export const check = {
  family: "empirical" as const,
  probabilities: [...FILE_PROBABILITIES],
  quantiles: [
    9.4, 19.7, 23.5, 29.1, 33.6, 38.2, 43.7, 49.1, 57.5, 70.2, 103.5, 148.1, 189.4, 265, 301.8, 611,
  ],
  unit: "minutes" as const,
};

/** Complete file to decision, less the median check, in working days of 9 to 21 h, BPI Challenge 2012. */
export const analyse = {
  family: "empirical" as const,
  probabilities: [...FILE_PROBABILITIES],
  quantiles: [
    0, 0.091, 0.871, 1.743, 2.093, 2.419, 2.873, 3.167, 3.342, 3.882, 4.215, 4.914, 5.256, 5.439,
    7.031, 24.62,
  ],
};
