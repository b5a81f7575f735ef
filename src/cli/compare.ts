import { recordOf } from "../export/record/ReproductionRecord.ts";
import type { Command } from "./Command.ts";
import { compareJson } from "./compareJson.ts";
import { compareText } from "./compareText.ts";
import { LUCKS } from "../../sims/index.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { readArms } from "./readArms.ts";
import { oneOf, readOptions } from "./readOptions.ts";
import { MOST_UNTIL, readUntil } from "./until.ts";
import { withEngine } from "./withEngine.ts";

export const compare: Command = {
  usage:
    "PRESET_OR_FILE [--runs N] [--until MEASURE=X]… [--seed S] [--arms T,L] [--luck common|own] [--set path=value]… [--workers W] [--json]",
  help: "compares waiting and cost without and with the ledger",
  options: [
    EXPERIMENT_HELP.runs,
    "--until     runs until the difference is known that exactly: timeToCash=5% (of it), costPer100=0.01 (in its unit); then --runs is the most, 10000 unless said",
    EXPERIMENT_HELP.seed,
    "--arms      some of T (paper), D (digital documents), C (central platform), L (ledger); T,L unless said",
    "--luck      common: the same in all arms, replication by replication, unless said; own: each arm its own, and differences of independent samples",
    EXPERIMENT_HELP.set,
    EXPERIMENT_HELP.workers,
    EXPERIMENT_HELP.json,
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        ...EXPERIMENT_OPTIONS,
        arms: { type: "string" },
        luck: { type: "string" },
        until: { type: "string", multiple: true },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const arms = readArms(values.arms);
    const luck = oneOf("luck", values.luck, LUCKS, "common");
    const until = readUntil(values.until, arms.length);
    const runs = values.runs ?? (until ? String(MOST_UNTIL) : undefined);
    const { threads, ...asked } = readExperiment(presetOrFile, { ...values, runs });
    const summary = await withEngine(threads, asked.replications, (engine, onProgress) =>
      engine.run({ ...asked, arms, luck, until }, { onProgress }),
    );
    return values.json
      ? JSON.stringify({ ...compareJson(summary), record: recordOf(summary) })
      : compareText(summary);
  },
};
