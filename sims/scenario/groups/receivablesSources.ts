import type { ParameterId } from "../catalogue/catalogue.ts";
import type { ValueSource } from "../Scenario.ts";

const assumed = (source: string): ValueSource => ({ evidence: "assumed", source });

/** What is known of values that are left out, and where the terms of what never happens come from. */
export const RECEIVABLES_SOURCES = {
  "receivables.advance": assumed(
    "Assumed: sold whole. Published: 0.80 (springboardfundingpartners.com).",
  ),
  "receivables.disputed": assumed(
    "Assumed: none. Published: below 5 % of sales (resolvepay.com); 0.10 with a part of 0.30 is 3 %.",
  ),
  "receivables.uncollectable": assumed(
    "Assumed: none. Published: 1.3 % by value (Atradius 2018, biia.com).",
  ),
  "receivables.writeOffAfter": assumed(
    "Assumed: the ultra-long delay of which Coface finds 80 % not collected (payment survey of 2025, malaymail.com).",
  ),
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
