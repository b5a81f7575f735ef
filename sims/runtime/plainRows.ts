import { GUARDS } from "../machines/names.ts";
import { DELAY_NAMES } from "./readCharts.ts";

/** What the loop asks of a plain delay or guard stands in one row of 2^ROW_BITS numbers. */
export const ROW_BITS = 2;
/** What its draw is named by: the purpose below, then bits; of a guard that draws nothing −1. */
export const NAME = 0;
export const PURPOSE_MASK = 255;
/** The attempt has the bank's number. */
export const WITH_BANK = 256;
/** And the pass there. */
export const WITH_PASS = 512;
/** Every hour works. */
export const ALWAYS = 1024;
/** The flag of the cases that have the other table, or share. */
export const FLAG = 1;
/** Of a delay: where the nodes of its table begin, or one of the two below; then of the other table. */
export const NODES = 2;
/** Of a guard: it never holds from this pass on. */
export const BEFORE = 2;

/** Stand where nodes are expected: all cases have one value; the table itself is to be asked. */
export const CONSTANT = -1;
export const ASKED = -2;

/** Stands behind the delays: the terms of payment. */
export const TERMS = DELAY_NAMES.length;

/** Rows of delays and of guards, and what goes with them, two numbers each. */
export const DELAYS = TERMS + 1;
export const CHANCES = GUARDS.length;

/** Above the purpose stand the pass at a bank and the bank: together the attempt. */
export const PASS_SHIFT = 8;
export const BANK_SHIFT = 11;

/** A word of the generator: its cell among CELLS above, the place in the cell below. */
export const PLACE_BITS = 22;
export const PLACE_MASK = (1 << PLACE_BITS) - 1;
export const PLACE = 1 / (1 << PLACE_BITS);
