import { coalitionsOf, MECHANISM_LABELS, MEASURES } from "../../sims/index.ts";
import type { TierAttribution } from "../../sims/experiment/attribution/Attribution.ts";
import type { AttributionSummary } from "../../workers/protocol.ts";
import { recordOfAttribution } from "../export/record/ReproductionRecord.ts";
import { alignColumns } from "./alignColumns.ts";
import type { Command } from "./Command.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { readOptions } from "./readOptions.ts";
import { withEngine } from "./withEngine.ts";
import { labelOf, written } from "./written.ts";

export const attribute: Command = {
  usage: "PRESET_OR_FILE [--runs N] [--seed S] [--set path=value]… [--workers W] [--json]",
  help: "shares the difference between ledger and paper out among the mechanisms (Shapley value)",
  options: Object.values(EXPERIMENT_HELP),
  async run(args) {
    const { values, positionals } = readOptions(args, EXPERIMENT_OPTIONS, ["PRESET_OR_FILE"]);
    const [presetOrFile = ""] = positionals;
    const { threads, ...asked } = readExperiment(presetOrFile, values);
    const arms = coalitionsOf(asked.scenario);
    const summary = await withEngine(threads, asked.replications, (engine, onProgress) =>
      engine.attribute({ ...asked, arms }, { onProgress }),
    );
    return values.json
      ? JSON.stringify({ ...attributionJson(summary), record: recordOfAttribution(summary) })
      : attributionText(summary);
  },
};

/** The keys are described in the README and stay as they are. */
export function attributionJson({ attribution, digest }: AttributionSummary): object {
  const { replications, measures, byTier, ...rest } = attribution;
  const tiers = byTier.length > 0 ? byTier : [measures];
  return {
    ...rest,
    runs: replications,
    digest,
    measures,
    byTier: tiers.map((tier, i) => ({ tier: i + 1, measures: tier })),
  };
}

function attributionText({ attribution, digest }: AttributionSummary): string {
  const { scenario, replications, seed, model, measures, byTier } = attribution;
  return [
    `${scenario.title} (${scenario.id})`,
    `${replications} replications, seed ${seed}, model ${model}`,
    "",
    "What each mechanism adds to the difference between ledger and paper",
    ...table(measures, attribution.mechanisms),
    ...byTier.flatMap((tier, i) => ["", `Tier ${i + 1}`, ...table(tier, attribution.mechanisms)]),
    "",
    "Shapley values over all sets of mechanisms under common luck; they add up to the difference.",
    "In brackets: 95 % intervals of the means, simulation error only.",
    `Digest ${digest}`,
  ].join("\n");
}

function table(
  measures: TierAttribution,
  mechanisms: AttributionSummary["attribution"]["mechanisms"],
): string[] {
  const shown = MEASURES.filter(({ id }) => measures[id] !== undefined);
  return alignColumns([
    ["", ...shown.map(labelOf)],
    ...mechanisms.map((name) => [
      MECHANISM_LABELS[name],
      ...shown.map(({ id, unit }) => written(measures[id]?.contributions[name], unit)),
    ]),
    ["Ledger less paper", ...shown.map(({ id, unit }) => written(measures[id]?.total, unit))],
  ]);
}
