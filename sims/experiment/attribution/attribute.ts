import { MEASURES, type MeasureId } from "../../measures/measures.ts";
import { MODEL_VERSION } from "../../model.ts";
import { estimateArm, type ArmEstimates } from "../../summary/ArmEstimates.ts";
import { controlled, type Control } from "../../summary/control.ts";
import { difference, estimate, type Estimator } from "../../summary/ratio.ts";
import type { Reduction } from "../../summary/Reduction.ts";
import type { Estimate } from "../../summary/Result.ts";
import { MECHANISM_NAMES, mechanismsOf, type MechanismName } from "../../world/mechanisms.ts";
import type { Coalition } from "../RunTable.ts";
import type { Attribution, MeasureAttribution, TierAttribution } from "./Attribution.ts";
import { coalitionsOf, effective } from "./coalitions.ts";
import { shapleyTerms } from "./shapley.ts";

/** What is shared out: what the ledger is judged by. */
const ATTRIBUTED: readonly MeasureId[] = [
  "timeToCash",
  "costPer100",
  "realCostPer100",
  "financedShare",
];

/**
 * Shares the difference L − T out among the mechanisms, from the replications of all coalitions
 * under common luck. Each contribution is a weighted sum of paired means, so it has an error of its
 * own, and all are adjusted by the adoption control of arm L with their own slopes: adjusted parts add
 * up to the adjusted whole. Throws if a coalition is not in the reduction, or without an invoice.
 */
export function attribute(reduction: Reduction): Attribution {
  const { scenario, seed, replications, tiers } = reduction;
  if (replications === 0) throw new RangeError("Nothing to attribute: no replication is in yet.");
  const byTier = tiers === 1 ? [] : Array.from({ length: tiers }, (_, tier) => tier);
  return {
    model: MODEL_VERSION,
    scenario,
    seed,
    replications,
    mechanisms: MECHANISM_NAMES,
    measures: attributeTier(reduction, undefined),
    byTier: byTier.map((tier) => attributeTier(reduction, tier)),
  };
}

function attributeTier(reduction: Reduction, tier: number | undefined): TierAttribution {
  const { scenario } = reduction;
  const estimates = new Map(
    coalitionsOf(scenario).map((coalition): [Coalition, ArmEstimates] => {
      const mayAdopt = mechanismsOf(coalition).network !== undefined;
      return [coalition, estimateArm(reduction.arm(coalition, tier), scenario, mayAdopt)];
    }),
  );
  const control = estimates.get(effective(scenario, MECHANISM_NAMES))?.control;
  const found: Partial<Record<MeasureId, MeasureAttribution>> = {};
  for (const { id } of MEASURES) {
    if (!ATTRIBUTED.includes(id)) continue;
    const means = new Map<Coalition, Estimator>();
    for (const [coalition, { measures }] of estimates) {
      const mean = measures.get(id);
      if (mean !== undefined) means.set(coalition, mean);
    }
    if (means.size < estimates.size) continue;
    const of = (names: readonly MechanismName[]) => means.get(effective(scenario, names))!;
    found[id] = attributeMeasure(of, means, control);
  }
  if (found.timeToCash === undefined) {
    throw new RangeError(
      "No invoice was issued in any replication: raise the invoices a year (trade.volume), the simulated time (run.horizon) or the replications.",
    );
  }
  return found;
}

function attributeMeasure(
  of: (names: readonly MechanismName[]) => Estimator,
  means: ReadonlyMap<Coalition, Estimator>,
  control: Control | undefined,
): MeasureAttribution {
  const adjusted = (estimator: Estimator): Estimate =>
    control === undefined ? estimate(estimator) : controlled(estimator, control);
  const contributions = [...shapleyTerms(MECHANISM_NAMES)].map(([name, terms]) => {
    const parts = terms.map(({ set, weight }) => ({ mean: of(set), weight }));
    return [name, adjusted(weighted(parts))] as const;
  });
  return {
    total: adjusted(difference(of(MECHANISM_NAMES), of([]))),
    contributions: Object.fromEntries(contributions) as MeasureAttribution["contributions"],
    coalitions: Object.fromEntries([...means].map(([coalition, { value }]) => [coalition, value])),
  };
}

/** Σ weight · mean of the same worlds: values and influences add up member by member. */
function weighted(
  parts: readonly { readonly mean: Estimator; readonly weight: number }[],
): Estimator {
  const influence = new Float64Array(parts[0]?.mean.influence.length ?? 0);
  let value = 0;
  for (const { mean, weight } of parts) {
    value += weight * mean.value;
    for (let r = 0; r < influence.length; r++) influence[r]! += weight * mean.influence[r]!;
  }
  return { value, influence };
}
