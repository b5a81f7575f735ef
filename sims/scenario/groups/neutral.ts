import type { ParameterId } from "../catalogue/catalogue.ts";
import { CATALOGUE } from "../catalogue.ts";
import type { ValueSource } from "../Scenario.ts";
import { NO_CHARGES } from "./charges.ts";
import { CHARGES_SOURCES } from "./chargesSources.ts";
import { PLAIN_DESK } from "./desk.ts";
import { NO_EARLY_PAYMENT } from "./earlyPayment.ts";
import { PLAIN_FINANCE } from "./finance.ts";
import { SOUND_RECEIVABLES } from "./receivables.ts";
import { FRAUD_SOURCES, NO_FRAUD } from "./fraud.ts";
import { RECEIVABLES_SOURCES } from "./receivablesSources.ts";
import { PLAIN_NETWORK } from "./network.ts";
import { NETWORK_SOURCES } from "./networkSources.ts";
import { PLAIN_ANCHOR } from "./anchor.ts";
import { INDEPENDENT } from "./together.ts";
import { EVEN_SEASON, NO_SHOCKS } from "./shocks.ts";

/**
 * Groups of values that a scenario may do without, each with values that change nothing: with these
 * the model is as it is without the group.
 */
export const NEUTRAL = {
  finance: PLAIN_FINANCE,
  earlyPayment: NO_EARLY_PAYMENT,
  receivables: SOUND_RECEIVABLES,
  fraud: NO_FRAUD,
  network: PLAIN_NETWORK,
  anchor: PLAIN_ANCHOR,
  season: EVEN_SEASON,
  shocks: NO_SHOCKS,
  desk: PLAIN_DESK,
  together: INDEPENDENT,
  charges: NO_CHARGES,
} as const;

type NeutralGroup = keyof typeof NEUTRAL;
type NeutralId = Extract<ParameterId, `${NeutralGroup}.${string}`>;

const LEFT_OUT: ValueSource = {
  evidence: "assumed",
  source:
    "Assumed: left out, so that it changes nothing; no figure for this preset was looked for.",
};

/** Evidence and source of every neutral value; a preset overrides those that it sets. */
export const NEUTRAL_SOURCES = {
  ...Object.fromEntries(
    CATALOGUE.filter(({ id }) => Object.hasOwn(NEUTRAL, id.slice(0, id.indexOf(".")))).map(
      ({ id }) => [id, LEFT_OUT],
    ),
  ),
  ...FRAUD_SOURCES,
  ...RECEIVABLES_SOURCES,
  ...NETWORK_SOURCES,
  ...CHARGES_SOURCES,
} as Readonly<Record<NeutralId, ValueSource>>;
