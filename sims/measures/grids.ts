/** Time to cash is counted to the next eighth of a day: bin i holds ages in ((i − 1)/8, i/8]. */
export const BINS_PER_DAY = 8;
/** Ages are followed for a year; the last bin holds what comes later or never. */
export const LAST_DAY = 365;
export const TIME_BINS = LAST_DAY * BINS_PER_DAY + 2;
/** A case counts as 1,000, so that its cash events can be split among bins in integers. */
export const CASE_WEIGHT = 1000;

/** The cost curve is kept at every whole day of age 0 … 365, and once more at its end (∞). */
export const COST_POINTS = LAST_DAY + 2;

/** Cost of a case per 100 of face is counted in steps of a hundredth, from 0 to 50; the last bin holds the rest. */
export const COST_STEP = 0.01;
export const COST_BINS = 5002;

/** Tails are kept in sections, replication mod 20: their spread is the error of a tail. */
export const TAIL_SECTIONS = 20;
