import { MINOR_PER_MAJOR, type AnnualRate, type Days, type Minor } from "../units.ts";

/** Rounds to whole minor units, halves to even, so that many roundings do not drift. */
export function roundHalfEven(x: number): Minor {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Whole minor units of a sum in major ones. */
export function minor(major: number): Minor {
  return roundHalfEven(major * MINOR_PER_MAJOR);
}

/** Simple interest on an amount for some days. */
export function interest(amount: Minor, rate: AnnualRate, days: Days, dayCount: number): Minor {
  return rate === 0 ? 0 : roundHalfEven((amount * rate * days) / dayCount);
}
