import type { MeasureUnit } from "../../../../sims/index.ts";

/** Units as they stand in exported files. */
export const UNITS: Readonly<Record<MeasureUnit, string>> = {
  days: "days",
  per100: "per 100 of invoice face",
  share: "fraction from 0 to 1",
  rate: "fraction a year",
};
