import type { Distribution } from "../../../sims/index.ts";
import { PURE_FIELDS, type SpreadField } from "./spreadForms.ts";

/** The same durations in another unit. */
export function inUnit(
  d: Distribution,
  unit: "days" | "hours" | "minutes",
  hoursPerDay: number,
): Distribution {
  const perDay = { days: 1, hours: hoursPerDay, minutes: hoursPerDay * 60 };
  const factor = perDay[unit] / perDay[d.unit ?? "days"];
  if (factor === 1) return d;
  const scaled = Object.entries(d).map(([key, old]: [string, unknown]) => {
    if (key === "probabilities" || PURE_FIELDS.has(key as SpreadField)) return [key, old] as const;
    if (Array.isArray(old)) return [key, old.map((x: number) => six(x * factor))] as const;
    return [key, typeof old === "number" ? six(old * factor) : old] as const;
  });
  return { ...(Object.fromEntries(scaled) as Distribution), unit };
}

function six(x: number): number {
  return Number(x.toPrecision(6));
}
