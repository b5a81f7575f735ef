import { LUCKS } from "../../sims/index.ts";
import { ROWS } from "../export/data/dataFiles.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { EXPORT_FORMATS } from "./exportFormats.ts";
import { readArms } from "./readArms.ts";
import { oneOf, readOptions } from "./readOptions.ts";
import { withEngine } from "./withEngine.ts";
import { refuseExisting, writeNewFile } from "./writeNewFile.ts";

const FORMATS = Object.keys(EXPORT_FORMATS);
const CHARTS = [...new Set(Object.values(EXPORT_FORMATS).flatMap(({ charts }) => charts))];
/** In place of the name of a file. */
const STDOUT = "-";
/** What is shown where no chart was named. */
const FIRST_CHART = "time";

const { runs, seed, set, workers } = EXPERIMENT_OPTIONS;

export const exportFile: Command = {
  usage: `PRESET_OR_FILE --format ${FORMATS.join("|")} --out FILE [--chart C] [--rows shown|runs] [--runs N] [--seed S] [--arms T,L] [--luck common|own] [--set path=value]… [--workers W]`,
  help: "writes what a chart of `compare` shows, or all runs, to a file",
  options: [
    `--chart     ${CHARTS.join(", ")}; ${FIRST_CHART} unless said`,
    "--rows      shown (what the chart shows, unless said), or runs: a row for each replication, arm and tier",
    "--out       name of a new file, or - for stdout (text formats)",
    EXPERIMENT_HELP.runs,
    EXPERIMENT_HELP.seed,
    "--arms      some of T, D, C, L; T,L unless said",
    "--luck      common (unless said) or own, as for compare",
    EXPERIMENT_HELP.set,
    EXPERIMENT_HELP.workers,
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        runs,
        seed,
        set,
        workers,
        arms: { type: "string" },
        luck: { type: "string" },
        format: { type: "string" },
        chart: { type: "string" },
        rows: { type: "string" },
        out: { type: "string" },
      },
      ["PRESET_OR_FILE"],
    );
    const [presetOrFile = ""] = positionals;
    const name = required("format", values.format, `--format ${FORMATS.join("|")}`);
    const out = required("out", values.out, "--out FILE, or --out - for stdout");
    const format = EXPORT_FORMATS[oneOf("format", name, FORMATS, "")];
    if (!format) throw new BadInput(`invalid --format: ${name}`);
    const chart = oneOf("chart", values.chart, format.charts, FIRST_CHART);
    const rows = oneOf("rows", values.rows, ROWS, "shown");
    const arms = readArms(values.arms);
    const luck = oneOf("luck", values.luck, LUCKS, "common");
    if (out === STDOUT && !format.isText) {
      throw new BadInput(`${name} is no text that can be printed; expected --out FILE`);
    }
    const { threads, ...asked } = readExperiment(presetOrFile, values);
    if (rows === "runs") {
      const { tiers } = asked.scenario.chain;
      const refused = format.refuseRuns({
        replications: asked.replications,
        arms: arms.length,
        tiers,
      });
      if (refused !== undefined) throw new BadInput(refused);
    }
    if (out !== STDOUT) refuseExisting(out);

    const bytes = await withEngine(threads, asked.replications, async (engine, onProgress) => {
      const experiment = { ...asked, arms, luck };
      const summary = await engine.run(experiment, { onProgress });
      const worlds = rows === "runs" ? await engine.rows(experiment, { onProgress }) : undefined;
      return format.write({ summary, chart, rows: worlds });
    });
    if (out === STDOUT) return bytes;
    writeNewFile(out, bytes);
    return `${out}: ${bytes.length} bytes`;
  },
};

function required(name: string, text: string | undefined, expected: string): string {
  if (text !== undefined && text !== "") return text;
  throw new BadInput(`missing --${name}; expected ${expected}`);
}
