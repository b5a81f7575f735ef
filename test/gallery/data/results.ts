import { createReduction, runJob, summarise, type Result } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { withChanges } from "../../fixtures/withChanges.ts";

const SEED = 7;
const ARMS = ["T", "L"] as const;
const WORLDS = 40;

/** The class's scenario with few invoices, so that its worlds take a moment. */
export const small = withChanges(classroom, { "trade.volume": 60 });
const deep = withChanges(small, { "chain.tiers": 2 });
const nobody = withChanges(small, { "adoption.banks": 0 });

const kept = new Map<Scenario, Result>();

/** What the real kernel finds; the same bytes on any machine. */
function resultOf(scenario: Scenario): Result {
  const known = kept.get(scenario);
  if (known) return known;
  const reduction = createReduction(scenario, SEED, ARMS);
  reduction.add(runJob({ scenario, seed: SEED, arms: ARMS, first: 0, replications: WORLDS }));
  const result = summarise(reduction);
  kept.set(scenario, result);
  return result;
}

export const oneTier = (): Result => resultOf(small);
export const twoTiers = (): Result => resultOf(deep);
/** Nobody is on the ledger: the arms are the same. */
export const noDifference = (): Result => resultOf(nobody);
