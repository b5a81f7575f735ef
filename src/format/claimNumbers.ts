import { MEASURES, type Band, type ClaimCheck } from "../../sims/index.ts";

export type Write = (value: number) => string;

/** What counts as the claimed number, in words. */
export function bandText({ from, to }: Band, write: Write): string {
  if (from === undefined) return to === undefined ? "any" : `≤ ${write(to)}`;
  return to === undefined ? `≥ ${write(from)}` : `${write(from)} to ${write(to)}`;
}

const MINUTES_PER_DAY = 1440;
/** Days below this are written as minutes. */
const SHORT = 0.1;

/** How the numbers of a check are written: shares and rates in percent, a ratio bare, else days. */
export function claimNumbers({ measure, quantity }: ClaimCheck): Write {
  if ("ratio" in quantity) return (value) => value.toFixed(3);
  const unit = MEASURES.find(({ id }) => id === measure)?.unit;
  if (unit === "share" || unit === "rate") return (value) => `${signed(value * 100)} %`;
  if (unit !== "days") return signed;
  return (value) =>
    Math.abs(value) < SHORT ? `${signed(value * MINUTES_PER_DAY)} min` : `${signed(value)} d`;
}

function signed(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
