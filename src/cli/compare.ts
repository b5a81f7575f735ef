import { openNodeEngine } from "../../workers/openNodeEngine.ts";
import { nodeThreadCount } from "../../workers/nodeThreads.ts";
import type { Experiment, Summary } from "../../workers/protocol.ts";
import { ARMS } from "../../sims/index.ts";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { compareJson } from "./compareJson.ts";
import { compareText } from "./compareText.ts";
import { readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario, withSettings } from "./readScenario.ts";

/** The estimates keep one row a replication: beyond this they would need gigabytes. */
const MOST_RUNS = 100_000;
const MOST_WORKERS = 256;

export const compare: Command = {
  usage:
    "PRESET_OR_FILE [--runs N] [--seed S] [--arms T,L] [--set path=value]… [--workers W] [--json]",
  help: "compares waiting and cost without and with the ledger",
  options: [
    "--runs      replications, 200 unless said",
    "--seed      whole number that the luck comes from, 1 unless said",
    "--arms      some of T (paper), D (digital documents), C (central platform), L (ledger); T,L unless said",
    "--set       changes a value of the scenario: adoption.banks=0.5",
    "--workers   threads; changes the time, never the answer",
    "--json      one JSON object in place of the table",
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        runs: { type: "string" },
        seed: { type: "string" },
        arms: { type: "string" },
        set: { type: "string", multiple: true },
        workers: { type: "string" },
        json: { type: "boolean" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const experiment: Experiment = {
      replications: wholeNumber("runs", values.runs, [1, MOST_RUNS], 200),
      seed: wholeNumber("seed", values.seed, SEEDS, 1),
      arms: readArms(values.arms),
      scenario: withSettings(readScenario(presetOrFile), values.set ?? []),
    };
    const threads = wholeNumber("workers", values.workers, [1, MOST_WORKERS], nodeThreadCount());
    const summary = await runExperiment(experiment, threads);
    return values.json ? JSON.stringify(compareJson(summary)) : compareText(summary);
  },
};

function readArms(text: string | undefined): readonly Arm[] {
  if (text === undefined) return ["T", "L"];
  const names = text.split(",");
  const arms = ARMS.filter((arm) => names.includes(arm));
  if (arms.length === names.length) return arms;
  throw new BadInput(
    `invalid --arms: ${text || '""'}; expected some of ${ARMS.join(", ")}, each once, such as T,L`,
  );
}

async function runExperiment(experiment: Experiment, threads: number): Promise<Summary> {
  // Beside the built main.mjs; named in a variable, or the bundler would look for it now.
  const entry = "./kernel.node.mjs";
  const engine = openNodeEngine(new URL(entry, import.meta.url), threads);
  const { isTTY } = process.stderr;
  try {
    return await engine.run(experiment, {
      onProgress(done) {
        if (isTTY) process.stderr.write(`\r${done} of ${experiment.replications} replications`);
      },
    });
  } catch (error) {
    // Found out only by running: a scenario may be right and yet too small for so few worlds.
    if (error instanceof Error && /^No invoice /.test(error.message)) {
      throw new BadInput(error.message);
    }
    throw error;
  } finally {
    if (isTTY) process.stderr.write("\r\u001b[K");
    engine.close();
  }
}
