import {
  ARMS,
  createReduction,
  runJob,
  summarise,
  type Luck,
  type Reduction,
  type Result,
} from "../../sims/index.ts";
import { europeMeasured } from "../../sims/scenario/presets/europe/europeMeasured.ts";
import { withChanges } from "../fixtures/withChanges.ts";
import type { Variant } from "../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

export const SEED = 7;
const WORLDS = 2;

/** A scenario with few invoices, so that its worlds take a moment. */
export function small(scenario: Scenario): Scenario {
  return withChanges(scenario, { "trade.volume": 60 });
}

export const europe = small(europeMeasured);

/** The worlds of a scenario in some arms, reduced in one piece. */
export function reduced(scenario: Scenario, arms: readonly Variant[], luck?: Luck): Reduction {
  const reduction = createReduction(scenario, SEED, arms, luck);
  const job = { scenario, seed: SEED, arms, luck, first: 0, replications: WORLDS };
  reduction.add(runJob(job));
  return reduction;
}

/** What a few worlds of a scenario say in all arms. */
export function resultOf(scenario: Scenario, luck?: Luck): Result {
  return summarise(reduced(scenario, ARMS, luck));
}
