import type { Command } from "./Command.ts";
import { compareJson } from "./compareJson.ts";
import { compareText } from "./compareText.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { readArms } from "./readArms.ts";
import { readOptions } from "./readOptions.ts";
import { withEngine } from "./withEngine.ts";

export const compare: Command = {
  usage:
    "PRESET_OR_FILE [--runs N] [--seed S] [--arms T,L] [--set path=value]… [--workers W] [--json]",
  help: "compares waiting and cost without and with the ledger",
  options: [
    EXPERIMENT_HELP.runs,
    EXPERIMENT_HELP.seed,
    "--arms      some of T (paper), D (digital documents), C (central platform), L (ledger); T,L unless said",
    EXPERIMENT_HELP.set,
    EXPERIMENT_HELP.workers,
    EXPERIMENT_HELP.json,
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      { ...EXPERIMENT_OPTIONS, arms: { type: "string" } },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const arms = readArms(values.arms);
    const { threads, ...asked } = readExperiment(presetOrFile, values);
    const summary = await withEngine(threads, asked.replications, (engine, onProgress) =>
      engine.run({ ...asked, arms }, { onProgress }),
    );
    return values.json ? JSON.stringify(compareJson(summary)) : compareText(summary);
  },
};
