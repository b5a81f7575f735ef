import * as v from "valibot";
import { integerField as integer, numberField as number } from "../fields.ts";

/** How invoices spread over the year. */
export const seasonSchema = v.object({
  amplitude: number("season.amplitude"),
  peak: integer("season.peak"),
});

/** What changes on a date, for a time. */
export const shocksSchema = v.object({
  day: number("shocks.day"),
  duration: number("shocks.duration"),
  rates: number("shocks.rates"),
  terms: number("shocks.terms"),
  banks: integer("shocks.banks"),
});

export const EVEN_SEASON = { amplitude: 0, peak: 12 } as const;
export const NO_SHOCKS = { day: 180, duration: 90, rates: 0, terms: 0, banks: 0 } as const;
