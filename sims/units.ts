/** Elapsed time in days of 24 hours. Instants count from Monday 00:00 of the simulated year. */
export type Days = number;

/** Working time in working days: one is one full day of the calendar's opening hours. */
export type WorkingDays = number;

/** Money in whole minor units (cents). */
export type Minor = number;

/** A simple annual rate as a fraction: 0.06 is 6 % a year; its day count is the scenario's. */
export type AnnualRate = number;

/** A fraction from 0 to 1. */
export type Share = number;

export const MINOR_PER_MAJOR = 100;
