import { ARMS, logAsCsv, RUNTIMES, traceWorld } from "../../sims/index.ts";
import { eventLogFile, LOG_FORMATS } from "../export/log/eventLogFile.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { oneOf, readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario, withSettings } from "./readScenario.ts";

/** Every how many invoices one can be taken: worlds have at most as many. */
const EVERY = [1, 100_000] as const;

export const log: Command = {
  usage:
    "PRESET_OR_FILE --run K | --runs A-B [--sample N] [--seed S] [--arm T] [--set path=value]… [--runtime kernel|reference] [--format csv|xes]",
  help: "prints the event log of one replication, or of several, for process mining",
  options: [
    "--run       number of the replication, from 0",
    "--runs      the first and the last of several replications: 0-9; cases are called R3-12",
    "--sample    every how many invoices one is taken, with all that follow from it; 1 unless said",
    "--seed      whole number that the luck comes from, 1 unless said",
    "--arm       T (paper, unless said), D (digital documents), C (central platform) or L (ledger)",
    "--runtime   kernel (unless said) or reference: XState actors, the same log",
    "--format    csv (unless said) or xes",
  ],
  run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        run: { type: "string" },
        runs: { type: "string" },
        sample: { type: "string" },
        seed: { type: "string" },
        arm: { type: "string" },
        set: { type: "string", multiple: true },
        runtime: { type: "string" },
        format: { type: "string" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const [first, last] = replications(values.run, values.runs);
    const every = wholeNumber("sample", values.sample, EVERY, 1);
    const seed = wholeNumber("seed", values.seed, SEEDS, 1);
    const arm = oneOf("arm", values.arm, ARMS, "T");
    const runtime = oneOf("runtime", values.runtime, RUNTIMES, "kernel");
    const format = oneOf("format", values.format, LOG_FORMATS, "csv");
    const scenario = withSettings(readScenario(presetOrFile), values.set ?? []);

    if (format === "csv" && values.runs === undefined && values.sample === undefined) {
      return logAsCsv(traceWorld({ scenario, seed, replication: first, arm, runtime }).events);
    }
    const made = eventLogFile({ scenario, seed, arm, runtime, first, last, every }, format);
    if (!made.ok) throw new BadInput(made.reason);
    return made.file.text;
  },
};

/** The first and the last replication that are asked for. */
function replications(
  run: string | undefined,
  runs: string | undefined,
): readonly [first: number, last: number] {
  if (run !== undefined && runs !== undefined) {
    throw new BadInput("--run and --runs are both given; expected one of them");
  }
  if (runs === undefined) {
    if (run === undefined) {
      throw new BadInput("missing --run; expected --run K, from 0, or --runs A-B");
    }
    const replication = wholeNumber("run", run, SEEDS, 0);
    return [replication, replication];
  }
  const [, a, b] = /^(\d{1,10})-(\d{1,10})$/.exec(runs) ?? [];
  const [first, last] = [Number(a), Number(b)];
  if (first <= last && last <= SEEDS[1]) return [first, last];
  throw new BadInput(
    `invalid --runs: ${runs || '""'}; expected the first and the last replication, such as 0-9`,
  );
}
