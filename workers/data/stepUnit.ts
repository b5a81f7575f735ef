export type StepUnit = "days" | "hours" | "minutes";

/** The unit that the name of a column ends with: "decision_h", "Days to settle (days)". */
export function unitOfName(name: string): StepUnit | undefined {
  const small = name.toLowerCase();
  const end =
    /(?:^|[\s_(.-])(h|hrs?|hours?|stunden|d|days?|tage|min|mins|minutes?|minuten)\)?(?:_capped\d*)?$/.exec(
      small,
    );
  const unit = end?.[1] ?? /(?:^|[\s_])(min|minutes)(?:_|$)/.exec(small)?.[1];
  if (unit === undefined) return undefined;
  if (unit.startsWith("m")) return "minutes";
  return unit.startsWith("h") || unit.startsWith("s") ? "hours" : "days";
}

/** Parts of a day in one of a unit. */
export const DAYS_IN: Readonly<Record<StepUnit, number>> = {
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1440,
};
