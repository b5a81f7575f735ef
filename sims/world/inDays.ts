import { mean, type Distribution } from "../random/distributions/Distribution.ts";
import { buildQuantileTable, type QuantileTable } from "../random/QuantileTable.ts";
import type { Days } from "../units.ts";

export const HOURS_PER_DAY = 24;

/** The quantiles of a length of time, in days of so many hours. */
export function inDays(d: Distribution, hoursPerDay = HOURS_PER_DAY): QuantileTable {
  return buildQuantileTable(d, daysPerUnit(d, hoursPerDay));
}

/** Its mean, in days of 24 hours. */
export function meanDays(d: Distribution): Days {
  return mean(d) * daysPerUnit(d, HOURS_PER_DAY);
}

function daysPerUnit(d: Distribution, hoursPerDay: number): number {
  return d.unit === "hours" ? 1 / hoursPerDay : d.unit === "minutes" ? 1 / (hoursPerDay * 60) : 1;
}
