import { DELAY_NAMES } from "./readCharts.ts";

/** What the loop asks of a plain delay or guard stands in one row of 2^ROW_BITS numbers. */
export const ROW_BITS = 3;
/** The purpose of its draw; of a guard −1 where nothing is drawn. */
export const PURPOSE = 0;
/** All bits set where the attempt has the number of the bank, and of the pass there; else 0. */
export const WITH_BANK = 1;
export const WITH_PASS = 2;
/** The flag of the cases that have the other table, or share. */
export const FLAG = 3;
/** Where the nodes of the table begin, or one of the two below; then the same for the other table. */
export const NODES = 4;
/** 1 if every hour works. */
export const ALWAYS = 6;
/** Of a guard: it never holds from this pass on. */
export const BEFORE = 4;

/** Stand where nodes are expected: all cases have one value; the table itself is to be asked. */
export const CONSTANT = -1;
export const ASKED = -2;

/** Stands behind the delays: the terms of payment. */
export const TERMS = DELAY_NAMES.length;
