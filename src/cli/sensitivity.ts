import type { Arm } from "../../sims/index.ts";
import type { SensitivityQuestion } from "../../workers/sensitivity/SensitivityQuestion.ts";
import { sensitivityJson } from "../export/answers/sensitivityJson.ts";
import { recordOfSensitivity } from "../export/record/recordOfDesign.ts";
import { ARM_PAIRS } from "./armPairs.ts";
import type { Command } from "./Command.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { readMeasures } from "./readMeasures.ts";
import { oneOf, readOptions, wholeNumber } from "./readOptions.ts";
import { runSensitivity } from "./runSensitivity.ts";
import { sensitivityText } from "./sensitivityText.ts";

const METHODS = ["sobol", "tornado", "morris"] as const;
const MOST_RUNS = 1000;
/** Base samples and trajectories: an hour and more. */
const MOST_POINTS = 10_000;
const MOST_INPUTS = 50;
const DEFAULTS = { runs: 40, points: { sobol: 128, morris: 20, tornado: 2 }, inputs: 10 } as const;
/** Replications of the scenario as it is, as `compare` takes them unless told otherwise. */
const BASE_RUNS = 200;

export const sensitivity: Command = {
  usage:
    "PRESET_OR_FILE [--method sobol|tornado|morris] [--measure ID]… [--runs N] [--points N] [--inputs N] [--seed S] [--arms T,L] [--set path=value]… [--workers W] [--json]",
  help: "which input moves the difference of two arms, and how much of its uncertainty rests on assumptions",
  options: [
    "--method    sobol: one input at a time, then all at once (indices, uncertainty of the inputs); tornado: one at a time; morris: elementary effects; sobol unless said",
    "--measure   measures' ids with a comma between, or given several times; timeToCash and costPer100 unless said",
    "--runs      replications for each end of each input, 40 unless said",
    "--points    base samples of sobol, 128 unless said, or trajectories of morris, 20 unless said",
    "--inputs    inputs that get an index of their own at most, 10 unless said",
    EXPERIMENT_HELP.seed,
    "--arms      two of T, D, C, L; T,L unless said",
    EXPERIMENT_HELP.set,
    EXPERIMENT_HELP.workers,
    EXPERIMENT_HELP.json,
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        ...EXPERIMENT_OPTIONS,
        method: { type: "string" },
        measure: { type: "string", multiple: true },
        points: { type: "string" },
        inputs: { type: "string" },
        arms: { type: "string" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const method = oneOf("method", values.method, METHODS, "sobol");
    const runs = wholeNumber("runs", values.runs, [2, MOST_RUNS], DEFAULTS.runs);
    const { scenario, seed, threads } = readExperiment(presetOrFile, values);
    const question: SensitivityQuestion = {
      scenario,
      seed,
      arms: oneOf("arms", values.arms, ARM_PAIRS, "T,L").split(",") as [Arm, Arm],
      measures: readMeasures(values.measure, ["timeToCash", "costPer100"]).map(({ id }) => id),
      method,
      runs,
      points: wholeNumber("points", values.points, [2, MOST_POINTS], DEFAULTS.points[method]),
      baseRuns: BASE_RUNS,
      most: wholeNumber("inputs", values.inputs, [1, MOST_INPUTS], DEFAULTS.inputs),
    };
    const answer = await runSensitivity(question, threads);
    if (!values.json) return sensitivityText(question, answer);
    const found = sensitivityJson(question, answer);
    return JSON.stringify({ ...found, record: recordOfSensitivity(question, found.digest) });
  },
};
