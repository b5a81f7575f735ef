/** What the loop asks of a plain delay or guard stands in one row of 2^ROW_BITS numbers. */
export const ROW_BITS = 3;
/** What its draw is named by: the purpose below, then bits. */
export const NAME = 0;
export const PURPOSE_MASK = 255;
/** The attempt has the bank's number. */
export const WITH_BANK = 256;
/** And the pass there. */
export const WITH_PASS = 512;
/** Of a delay: every hour works. A guard knows no hours. */
export const ALWAYS = 1024;
/** Of another delay: the number of its calendar, 0 where only the rule knows it. */
export const CALENDAR_SHIFT = 12;
export const CALENDAR_MASK = 3;
/** Of a guard: it holds in no last pass. */
export const NOT_LAST = 2048;
/** The flag of the cases that have the other table, or share. */
export const FLAG = 1;
/** Where the nodes of its table begin, or one of what is below; then of the other table. */
export const NODES = 2;

/** Where the first draw of case 0 stands if it was made beforehand, in bytes, else 0; how often it was asked. */
export const DRAWN = 4;
export const ASKS = 5;

/** Of a guard that draws: it has no table, but a share. */
export const SHARE = 0;
/** Stand where nodes are expected: nothing is drawn, all cases have one value; the table itself is to be asked. */
export const CONSTANT = -1;
export const ASKED = -2;
/** From here on down: a table of points, which begins as far beyond as nodes would from 0. */
export const POINTS = -3;

/** Above the purpose stand the pass at a bank and the bank: together the attempt. */
export const PASS_SHIFT = 8;
export const BANK_SHIFT = 11;
export const PASSES = 7 << PASS_SHIFT;

/** More than there are delays and guards. */
export const MOST_ROWS = 512;

/** A word of the generator: its cell among CELLS above, the place in the cell below. */
export const PLACE_BITS = 22;
export const PLACE_MASK = (1 << PLACE_BITS) - 1;
/** 2^-PLACE_BITS. */
export const PLACE = 2.384185791015625e-7;
export const CELLS = 1 << (32 - PLACE_BITS);
