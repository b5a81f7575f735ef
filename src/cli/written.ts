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
  const { factor, digits, sign } = UNITS[unit] ?? { factor: 1, digits: 3, sign: "" };
  const number = (value: number) => {
    const text = (value * factor).toFixed(digits);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
  };
  const mean = number(estimate.mean) + sign;
  if (!estimate.ci95) return `${mean} [–]`; // one world tells nothing of its own error
  return `${mean} [${estimate.ci95.map(number).join(", ")}]`;
}
