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

/** The probabilities at which the quantiles below stand, as `daybook calibrate` gives them. */
const PROBABILITIES = [
  0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 1,
] as const;

/**
 * Submission to final approval of requests never sent back, in working days of 9 to 17 h, BPI
 * Challenge 2020, submitted January to June 2018.
 */
const APPROVAL = [
  0, 0.038, 0.099, 0.276, 0.53, 0.895, 1.289, 1.904, 2.68, 4.047, 5.642, 7.908, 15.796, 28.192,
  45.099, 77.925, 167.435,
] as const;

export const approval = quantiles(APPROVAL);

/** Days to approve an invoice of the most automated firms and of all others, Ardent Partners. */
const BEST_TO_OTHERS = 3.1 / 17.4;

export const approvalDigital = quantiles(
  APPROVAL.map((days) => Math.round(days * BEST_TO_OTHERS * 1000) / 1000),
);

// The bank: files of October 2011 of BPI Challenge 2012, in working days of Monday to Friday, 8 to 17 h.

/** Minutes of hands-on work on a file per validation. */
export const check = {
  ...quantiles([
    9.39, 21.232, 25.172, 30.414, 35.169, 39.641, 44.953, 50.812, 58.683, 70.508, 101.741, 151.432,
    236.845, 291.535, 325.81, 389.508, 436.28,
  ]),
  unit: "minutes" as const,
};

/** What lay before the files of a week: the lower twentieth of those that never were incomplete. */
export const backlog = quantiles([
  0.024, 0.024, 0.024, 0.388, 0.388, 0.529, 0.529, 0.811, 0.811, 0.811, 1.154, 1.154, 1.154, 1.154,
  1.154, 1.154, 1.154,
]);

/** What a file that never was incomplete took beyond that and its check. */
export const analyse = quantiles([
  0, 0, 0.318, 1.315, 1.677, 2.042, 2.199, 2.426, 2.642, 2.931, 3.192, 3.345, 3.484, 3.564, 4.841,
  7.447, 10.669,
]);

/** What each return of an incomplete file added, beyond another check. */
export const correct = quantiles([
  0, 0, 0, 0.04, 0.392, 0.718, 1.028, 1.464, 1.982, 2.991, 4.508, 6.835, 8.951, 10.272, 14.109,
  20.178, 27.453,
]);

function quantiles(values: readonly number[]) {
  return {
    family: "empirical" as const,
    probabilities: [...PROBABILITIES],
    quantiles: [...values],
  };
}
