import { ARMS, logAsCsv, logAsXes, RUNTIMES, traceWorld } from "../../sims/index.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { oneOf, readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario, withSettings } from "./readScenario.ts";

const FORMATS = ["csv", "xes"] as const;

export const log: Command = {
  usage:
    "PRESET_OR_FILE --run K [--seed S] [--arm T] [--set path=value]… [--runtime kernel|reference] [--format csv|xes]",
  help: "prints the event log of one replication",
  options: [
    "--run       number of the replication, from 0",
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
        seed: { type: "string" },
        arm: { type: "string" },
        set: { type: "string", multiple: true },
        runtime: { type: "string" },
        format: { type: "string" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    if (values.run === undefined) throw new BadInput("missing --run; expected --run K, from 0");
    const replication = wholeNumber("run", values.run, SEEDS, 0);
    const seed = wholeNumber("seed", values.seed, SEEDS, 1);
    const arm = oneOf("arm", values.arm, ARMS, "T");
    const runtime = oneOf("runtime", values.runtime, RUNTIMES, "kernel");
    const format = oneOf("format", values.format, FORMATS, "csv");
    const scenario = withSettings(readScenario(presetOrFile), values.set ?? []);

    const { events } = traceWorld({ scenario, seed, replication, arm, runtime });
    return format === "csv" ? logAsCsv(events) : logAsXes(events);
  },
};
