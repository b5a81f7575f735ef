import { MEASURES, type Band, type ClaimCheck } from "../../sims/index.ts";
import { fg } from "../i18n/figures.ts";

export type Write = (value: number) => string;

/** What counts as the claimed number, in words. */
export function bandText({ from, to }: Band, write: Write): string {
  if (from === undefined) return to === undefined ? fg("band.any") : `≤ ${write(to)}`;
  return to === undefined ? `≥ ${write(from)}` : rangeText([from, to], write);
}

/** Two ends of a range. */
export function rangeText([lo, hi]: readonly [number, number], write: Write): string {
  return fg("band.range", { lo: write(lo), hi: write(hi) });
}

const MINUTES_PER_DAY = 1440;
/** Days below this are written as minutes. */
const SHORT = 0.1;

/** How the numbers of a check are written: shares and rates in percent, a ratio bare, else days. */
export function claimNumbers({ measure, quantity }: ClaimCheck): Write {
  if ("ratio" in quantity) return (value) => value.toFixed(3);
  const unit = MEASURES.find(({ id }) => id === measure)?.unit;
  if (unit === "share" || unit === "rate") {
    return (value) => fg("unit.percent", { n: signed(value * 100) });
  }
  if (unit !== "days") return signed;
  return (value) =>
    Math.abs(value) < SHORT
      ? fg("unit.minutes", { n: signed(value * MINUTES_PER_DAY) })
      : fg("unit.days", { n: signed(value) });
}

function signed(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
