import type { ParameterId } from "../catalogue/catalogue.ts";
import { CATALOGUE } from "../catalogue.ts";
import type { ValueSource } from "../Scenario.ts";
import { NO_EARLY_PAYMENT } from "./earlyPayment.ts";
import { PLAIN_FINANCE } from "./finance.ts";

/**
 * Groups of values that a scenario may do without, each with values that change nothing: with these
 * the model is as it is without the group.
 */
export const NEUTRAL = {
  finance: PLAIN_FINANCE,
  earlyPayment: NO_EARLY_PAYMENT,
} as const;

type NeutralGroup = keyof typeof NEUTRAL;
type NeutralId = Extract<ParameterId, `${NeutralGroup}.${string}`>;

const LEFT_OUT: ValueSource = {
  evidence: "assumed",
  source:
    "Assumed: left out, so that it changes nothing; no figure for this preset was looked for.",
};

/** Evidence and source of every neutral value; a preset overrides those that it sets. */
export const NEUTRAL_SOURCES = Object.fromEntries(
  CATALOGUE.filter(({ id }) => Object.hasOwn(NEUTRAL, id.slice(0, id.indexOf(".")))).map(
    ({ id }) => [id, LEFT_OUT],
  ),
) as Readonly<Record<NeutralId, ValueSource>>;
