import { LANGUAGE_TAGS, language } from "../i18n/language.ts";

/** 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The name of a weekday, 1 to 7, in the language spoken now. */
export function weekdayName(day: number, weekday: "short" | "long"): string {
  // The first of January 2024 is a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  const locale = LANGUAGE_TAGS[language()];
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(date);
}
