/** 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The name of a weekday, 1 to 7. */
export function weekdayName(day: number, weekday: "short" | "long"): string {
  // The first of January 2024 is a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat("en", { weekday, timeZone: "UTC" }).format(date);
}
