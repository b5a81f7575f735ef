type Values = Readonly<Record<string, unknown>>;

/**
 * What earlier versions of presets had where they differ from the present version, by id, version and
 * parameter. Parameters that came later have the value with which they change nothing. Whoever raises a
 * preset's version writes down here what it had before, in every earlier version of it.
 */
const EARLIER: Readonly<Record<string, Readonly<Record<number, Values>>>> = {
  "europe-measured": {
    "1": {
      "sme.correct": { family: "lognormal", median: 1, p90: 4 },
      "core.approval": {
        family: "empirical",
        probabilities: [
          0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1,
        ],
        quantiles: [
          0, 0, 0.008, 0.192, 0.491, 0.89, 1.304, 1.964, 2.819, 4.297, 5.782, 7.682, 11.546, 17.706,
          26.353, 104.827, 167.56,
        ],
      },
      "core.approvalDigital": {
        family: "empirical",
        probabilities: [
          0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1,
        ],
        quantiles: [
          0, 0, 0.001, 0.034, 0.087, 0.159, 0.232, 0.35, 0.502, 0.766, 1.03, 1.369, 2.057, 3.155,
          4.695, 18.676, 29.853,
        ],
      },
      "bank.check": {
        family: "empirical",
        probabilities: [
          0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1,
        ],
        quantiles: [
          9.4, 19.7, 23.5, 29.1, 33.6, 38.2, 43.7, 49.1, 57.5, 70.2, 103.5, 148.1, 189.4, 265,
          301.8, 611,
        ],
        unit: "minutes",
      },
      "bank.incomplete": 0.4,
      "bank.analyse": {
        family: "empirical",
        probabilities: [
          0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1,
        ],
        quantiles: [
          0, 0.091, 0.871, 1.743, 2.093, 2.419, 2.873, 3.167, 3.342, 3.882, 4.215, 4.914, 5.256,
          5.439, 7.031, 24.62,
        ],
      },
      "bank.decline": 0.24,
      "desk.backlog": { family: "constant", value: 0 },
      "desk.incompleteAgain": 1,
      "calendar.bank.opens": 9,
      "calendar.bank.closes": 21,
      "calendar.bank.weekdays": [1, 2, 3, 4, 5, 6],
    },
  },
  "china-2018": { "1": { "receivables.advance": 1, "receivables.recourse": 0 } },
  "india-treds": { "1": { "receivables.recourseRate": 0 } },
};

/** The values of an earlier version of a preset that the present version has changed; undefined for none that is known. */
export function earlierPreset(id: string, version: number): Values | undefined {
  return EARLIER[id]?.[version];
}
