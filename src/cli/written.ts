import type { Measure } from "../../sims/index.ts";
import type { Estimate } from "../../sims/summary/Result.ts";

/** How each unit is written: factor, digits, and what follows the number. */
const UNITS: Readonly<Record<string, { factor: number; digits: number; sign: string }>> = {
  days: { factor: 1, digits: 2, sign: "" },
  per100: { factor: 1, digits: 3, sign: "" },
  share: { factor: 100, digits: 2, sign: " %" },
  rate: { factor: 100, digits: 2, sign: " %" },
};

/** A measure's name with its unit. */
export function labelOf({ label, unit }: Measure): string {
  return unit === "days" ? `${label}, days` : label;
}

/** An estimate with its 95 % interval, in the unit's usual digits. */
export function written(estimate: Estimate | undefined, unit: string): string {
  if (!estimate) return "–";
  const mean = number(estimate.mean, unit);
  if (!estimate.ci95) return `${mean} [–]`; // one world tells nothing of its own error
  const { sign } = styleOf(unit);
  const ends = estimate.ci95.map((end) => number(end, unit).slice(0, -sign.length || undefined));
  return `${mean} [${ends.join(", ")}]`;
}

/** A number in the unit's usual digits, or some more, with its sign. */
export function number(value: number, unit: string, more = 0): string {
  const { factor, digits, sign } = styleOf(unit);
  const text = (value * factor).toFixed(digits + more);
  return (Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−")) + sign;
}

/** A value in four digits. */
export function short(value: number): string {
  return String(Number(value.toPrecision(4))).replace("-", "−");
}

function styleOf(unit: string) {
  return UNITS[unit] ?? { factor: 1, digits: 3, sign: "" };
}
