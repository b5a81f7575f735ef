import type { Days } from "../units.ts";

/** An instant as a log writes it down. */
export interface TimeStamp {
  /** Days of universal time since Monday, 29 December 1969. */
  readonly instant: Days;
  /** Days by which the clock on the wall is ahead of universal time. */
  readonly offset: Days;
  /** The month on the wall, as "2011-10". */
  readonly month: string;
}

const STAMP =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:(Z)|([+-])(\d\d):?(\d\d))?$/;

/** Reads an ISO 8601 time stamp; one without an offset is taken as universal time. */
export function readTimeStamp(text: string): TimeStamp | undefined {
  const match = STAMP.exec(text);
  if (match === null) return undefined;
  const part = (i: number): number => Number(match[i] ?? 0);
  const [year, month, day, hour] = [part(1), part(2), part(3), part(4)];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24) return undefined;
  const sign = match[8] === "-" ? -1 : 1;
  const offset = (sign * (part(9) * 60 + part(10))) / 1440;
  const wall = dayNumber(year, month, day) + hour / 24 + part(5) / 1440 + part(6) / 86_400;
  return { instant: wall - offset, offset, month: `${match[1]}-${match[2]}` };
}

/** Days from Monday, 29 December 1969, by the Gregorian calendar (Hinnant, days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + dayOfEra + dayOfYear - 719_468 + 3;
}

/**
 * What the clock on the wall showed at an instant, in days from a Monday: with the offset of the last
 * stamp before it, since a log says when the clocks were changed only by its own stamps.
 */
export function wallClock(stamps: readonly TimeStamp[]): (instant: Days) => Days {
  const sorted = [...stamps].sort((a, b) => a.instant - b.instant);
  return (instant) => {
    let lo = 0;
    let hi = sorted.length;
    while (lo < hi) {
      const middle = (lo + hi) >> 1;
      if (sorted[middle]!.instant <= instant) lo = middle + 1;
      else hi = middle;
    }
    return instant + (sorted[Math.max(0, lo - 1)]?.offset ?? 0);
  };
}
