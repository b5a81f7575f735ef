import type { ParameterId } from "../catalogue/catalogue.ts";
import type { ValueSource } from "../Scenario.ts";

const assumed = (source: string): ValueSource => ({ evidence: "assumed", source });

/** What is known of values that are left out, and where the terms of what never happens come from. */
export const RECEIVABLES_SOURCES = {
  "receivables.advance": assumed(
    "Assumed: sold whole, so that it changes nothing. Published: 0.80, building at most 0.70, government 0.90 (springboardfundingpartners.com).",
  ),
  "receivables.recourse": assumed(
    "Assumed: none, so that it changes nothing. On paper it is usual; Indian banks charge 8 to 14 % with and 12 to 18 % without it (weedoo.in).",
  ),
  "receivables.recourseAfter": assumed("Assumed: 90 days past due; no published figure was found."),
  "receivables.disputed": assumed(
    "Assumed: none, so that it changes nothing. Published: credit notes below 5 % of sales are healthy (resolvepay.com); 0.10 with a part of 0.30 gives 3 %.",
  ),
  "receivables.uncollectable": assumed(
    "Assumed: none, so that it changes nothing. Published: 1.3 % of receivables by value (Atradius 2018, biia.com).",
  ),
  "receivables.writeOffAfter": assumed(
    "Assumed: 180 days past due, the ultra-long delay of which Coface finds 80 % never collected (China Payment Survey 2025).",
  ),
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
