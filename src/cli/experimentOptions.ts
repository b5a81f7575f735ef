import type { Scenario } from "../../sims/index.ts";
import { nodeThreadCount } from "../../workers/nodeThreads.ts";
import { SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario, withSettings } from "./readScenario.ts";

/** The estimates keep one row a replication: beyond this they would need gigabytes. */
const MOST_RUNS = 100_000;
const MOST_WORKERS = 256;

/** Options of every command that runs replications of a scenario. */
export const EXPERIMENT_OPTIONS = {
  runs: { type: "string" },
  seed: { type: "string" },
  set: { type: "string", multiple: true },
  workers: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Their lines in the help; those in between are a command's own. */
export const EXPERIMENT_HELP = {
  runs: "--runs      replications, 200 unless said",
  seed: "--seed      whole number that the luck comes from, 1 unless said",
  set: "--set       changes a value of the scenario: adoption.banks=0.5",
  workers: "--workers   threads; changes the time, never the answer",
  json: "--json      one JSON object in place of the table",
} as const;

interface Values {
  readonly runs?: string | undefined;
  readonly seed?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly workers?: string | undefined;
}

/** What these options ask for; throws BadInput. */
export function readExperiment(
  presetOrFile: string,
  values: Values,
): { scenario: Scenario; seed: number; replications: number; threads: number } {
  return {
    replications: wholeNumber("runs", values.runs, [1, MOST_RUNS], 200),
    seed: wholeNumber("seed", values.seed, SEEDS, 1),
    scenario: withSettings(readScenario(presetOrFile), values.set ?? []),
    threads: readWorkers(values.workers),
  };
}

/** Threads; throws BadInput. */
export function readWorkers(text: string | undefined): number {
  return wholeNumber("workers", text, [1, MOST_WORKERS], nodeThreadCount());
}
