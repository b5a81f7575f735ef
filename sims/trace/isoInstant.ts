import type { Days } from "../units.ts";

/** Day 0 of the simulated year is shown as Monday 1 January 2024, this many days after 0000-03-01. */
const FIRST_MONDAY = 739_191;
const MS_PER_DAY = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;

/**
 * A simulated instant as ISO 8601 in UTC, to the millisecond. Counted by hand in the Gregorian
 * calendar, with years beginning in March so that leap days come last: the model has no clock.
 */
export function isoInstant(t: Days): string {
  const ms = Math.round(t * MS_PER_DAY);
  const day = Math.floor(ms / MS_PER_DAY);
  const days = FIRST_MONDAY + day;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  const leaps =
    Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const yearOfCycle = Math.floor((inCycle - leaps) / 365);
  const inYear =
    inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const rest = ms - day * MS_PER_DAY;
  const time = [3_600_000, 60_000, 1000].map((unit, i) =>
    pad(Math.floor(rest / unit) % (i === 0 ? 24 : 60), 2),
  );
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}T${time.join(":")}.${pad(rest % 1000, 3)}Z`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
