import type { Arm, MeasureId } from "../../sims/index.ts";
import { ARM_PAIRS } from "./armPairs.ts";
import type { Command } from "./Command.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { oneOf, readOptions, wholeNumber } from "./readOptions.ts";
import { runSensitivity } from "./runSensitivity.ts";
import { sensitivityHead, sensitivityText, tornadoText } from "./sensitivityText.ts";

const MOST_RUNS = 1000;
const MEASURED: readonly MeasureId[] = ["timeToCash", "costPer100"];

/** The first part of `sensitivity` by itself, in days and in cost. */
export const screenInputs: Command = {
  usage:
    "PRESET_OR_FILE [--runs N] [--seed S] [--arms T,L] [--set path=value]… [--workers W] [--json]",
  help: "moves every input between the ends of what is known of it: what share of the gain rests on assumptions",
  options: [
    "--runs      worlds for each end of each input, 40 unless said",
    EXPERIMENT_HELP.seed,
    "--arms      two of T, D, C, L; T,L unless said",
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
    const runs = wholeNumber("runs", values.runs, [2, MOST_RUNS], 40);
    const { scenario, seed, threads } = readExperiment(presetOrFile, values);
    const arms = oneOf("arms", values.arms, ARM_PAIRS, "T,L").split(",") as [Arm, Arm];
    const question = {
      scenario,
      seed,
      arms,
      measures: MEASURED,
      method: "tornado",
      runs,
      points: 2,
      baseRuns: runs,
      most: 1,
    } as const;
    const answer = await runSensitivity(question, threads);
    const { tornado } = answer;
    if (!tornado)
      return values.json ? JSON.stringify({ scenario, arms }) : sensitivityText(question, answer);
    if (values.json) return JSON.stringify({ scenario, arms, ...tornado });
    return [...sensitivityHead(question), "", ...tornadoText(tornado, MEASURED)].join("\n");
  },
};
