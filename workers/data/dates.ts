import { daysOfSerial } from "./serialDates.ts";

/** Which number comes first where a date is three of them with the year last. */
export type DateOrder = "dmy" | "mdy";

/** An instant as a cell tells it. */
export interface DateCell {
  /** Days since Monday, 29 December 1969: of universal time, or of the clock on the wall where no zone is said. */
  readonly instant: number;
  /** Days by which the clock on the wall is ahead of `instant`. */
  readonly offset: number;
}

/** What a cell tells about the order of its column. */
export type DateShape = "plain" | "dmy" | "mdy" | "either" | undefined;

const DAY = 86_400_000;
/** From Monday, 29 December 1969 to 1 January 1970. */
const FROM_MONDAY = 3;
/** Years that a ledger or a log can be of: the calendars of the model end in 2243. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

const TIME = String.raw`(?:[T ,]\s*(\d{1,2}):(\d\d)(?::(\d\d(?:[.,]\d+)?))?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)${TIME}`);
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})[. -]+(\p{L}{3,})\.?[., -]+(\d{4}|\d\d)${TIME}`,
  "u",
);
const MONTH_NAMED = new RegExp(
  String.raw`^(\p{L}{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${TIME}`,
  "u",
);
const CHINESE = new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})日${TIME}`);
const COMPACT = /^(19[7-9]\d|2[01]\d\d)(\d\d)(\d\d)$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** The first letters of months in English, German, French, Spanish and Italian. */
const MONTHS = [
  "jan ene gen",
  "feb fév fev",
  "mar mär mrz",
  "apr avr abr",
  "may mai mag",
  "jun giu juin",
  "jul lug juil",
  "aug aoû aou ago",
  "sep set",
  "oct okt ott",
  "nov",
  "dec dez déc dic",
].map((names) => names.split(" "));

/** What a cell tells of the order of day and month; undefined if it is no date. A bare number of five digits, or of eight, is one only where its column is one. */
export function dateShape(cell: string): DateShape {
  const first = cell.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  if (digit) {
    const last = YEAR_LAST.exec(cell);
    if (last) {
      const [a, b] = [Number(last[1]), Number(last[3])];
      if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) return undefined;
      if (a > 12) return "dmy";
      return b > 12 ? "mdy" : a === b ? "plain" : "either";
    }
  }
  return dateOf(cell, "dmy", false) === undefined ? undefined : "plain";
}

/** The instant that a cell tells; undefined if it tells none. */
export function dateOf(cell: string, order: DateOrder, bare = true): DateCell | undefined {
  let match = YEAR_LAST.exec(cell);
  if (match) {
    const [day, month] = order === "dmy" ? [1, 3] : [3, 1];
    return instantOf(fullYear(match[4]), Number(match[month]), Number(match[day]), match, 5);
  }
  match = YEAR_FIRST.exec(cell) ?? CHINESE.exec(cell);
  if (match) return instantOf(Number(match[1]), Number(match[2]), Number(match[3]), match, 4);
  match = DAY_NAMED.exec(cell);
  if (match) return instantOf(fullYear(match[3]), monthOf(match[2]), Number(match[1]), match, 4);
  match = MONTH_NAMED.exec(cell);
  if (match) return instantOf(Number(match[3]), monthOf(match[1]), Number(match[2]), match, 4);
  if (!bare) return undefined;
  match = COMPACT.exec(cell);
  if (match) return instantOf(Number(match[1]), Number(match[2]), Number(match[3]), match, 4);
  if (!SERIAL.test(cell)) return undefined;
  const instant = daysOfSerial(Number(cell)) + FROM_MONDAY;
  return instant >= FROM_MONDAY && instant < 84_000 ? { instant, offset: 0 } : undefined;
}

/** Years of two digits are of 1970 to 2069, as POSIX reads them. */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  return text?.length === 2 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}

function monthOf(name: string | undefined): number {
  const small = (name ?? "").toLowerCase();
  return 1 + MONTHS.findIndex((starts) => starts.some((start) => small.startsWith(start)));
}

function instantOf(
  year: number,
  month: number,
  day: number,
  match: RegExpExecArray,
  time: number,
): DateCell | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1) return undefined; // 31 February
  let days = at.getTime() / DAY + FROM_MONDAY;
  if (match[time] === undefined) return { instant: days, offset: 0 };
  let hour = Number(match[time]);
  const half = match[time + 3]?.toLowerCase();
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  }
  const minute = Number(match[time + 1]);
  const second = Number(match[time + 2]?.replace(",", ".") ?? 0);
  if (hour > 24 || minute > 59 || second >= 61) return undefined;
  days += hour / 24 + minute / 1440 + second / 86_400;
  const offset = offsetOf(match[time + 4]);
  return { instant: days - offset, offset };
}

function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "");
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) / 1440;
}

/** A day, counted from Monday, 29 December 1969, in ISO. */
export function isoDay(day: number): string {
  return new Date((Math.floor(day) - FROM_MONDAY) * DAY).toISOString().slice(0, 10);
}
