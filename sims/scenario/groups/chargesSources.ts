import type { ParameterId } from "../catalogue/catalogue.ts";
import type { ValueSource } from "../Scenario.ts";

const assumed = (source: string): ValueSource => ({ evidence: "assumed", source });

/** Where the terms of a bank's capital come from, and what is known of values that are left out. */
export const CHARGES_SOURCES = {
  "charges.capitalRatio": assumed("Assumed: the 8 % of Basel, with nothing held on top."),
  "charges.riskWeight": assumed("Assumed: a firm without a rating; matters with a hurdle alone."),
  "charges.ledgerRiskWeight": assumed("Assumed: as on paper; matters with a hurdle alone."),
  "charges.premium": assumed(
    "Assumed: none. Guarantee, appraisal and intermediaries are thought to add 0.01 to 0.03 to a small firm's rate; no published number was found.",
  ),
} as const satisfies Partial<Record<ParameterId, ValueSource>>;
