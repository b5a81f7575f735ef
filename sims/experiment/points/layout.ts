/** Of each measure a replication keeps numerator, denominator, and the funds of a rate with compounding (else 0). */
export const PARTS = 3;

/** After the measures: cases on the ledger, and those expected there. */
const CONTROL_PARTS = 2;

/** Numbers that one replication of one arm keeps. */
export function pointWidth(measures: number): number {
  return PARTS * measures + CONTROL_PARTS;
}
