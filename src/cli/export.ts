import { LUCKS } from "../../sims/index.ts";
import { LOOKS } from "../export/paint/Look.ts";
import { NAMED_SIZES } from "../export/plate/plateSizes.ts";
import { ROWS } from "../export/data/dataFiles.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "./experimentOptions.ts";
import { EXPORT_FORMATS } from "./exportFormats.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { speak } from "./speak.ts";
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

/** Pixels of a PNG for one of the picture. */
const SCALES = { "1": 1, "2": 2, "4": 4 } as const;

const { runs, seed, set, workers } = EXPERIMENT_OPTIONS;

export const exportFile: Command = {
  usage: `PRESET_OR_FILE --format ${FORMATS.join("|")} --out FILE [--chart C] [--rows shown|runs] [--size S] [--look light|dark|print] [--scale 1|2|4] [--definitions] [--lang en|zh] [--runs N] [--seed S] [--arms T,L] [--luck common|own] [--set path=value]… [--workers W]`,
  help: "writes what a chart of `compare` shows, or all runs, to a file",
  options: [
    `--chart     ${CHARTS.join(", ")}; ${FIRST_CHART} unless said`,
    "--rows      shown (what the chart shows, unless said), or runs: a row for each replication, arm and tier",
    `--size      of a picture: ${NAMED_SIZES.join(", ")} (columns of a journal: 89 and 183 mm); wide unless said`,
    "--look      light (unless said), dark, or print: black on white",
    "--scale     pixels of a PNG for one of the picture: 1, 2 (unless said) or 4",
    "--definitions  prints what the terms of the chart mean beneath it",
    "--lang      en (unless said) or zh: the language of pictures",
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
        size: { type: "string" },
        look: { type: "string" },
        scale: { type: "string" },
        definitions: { type: "boolean" },
        lang: { type: "string" },
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
    const scale = oneOf("scale", values.scale, Object.keys(SCALES) as (keyof typeof SCALES)[], "2");
    const picture = {
      size: oneOf("size", values.size, NAMED_SIZES, "wide"),
      look: oneOf("look", values.look, LOOKS, "light"),
      scale: SCALES[scale],
      definitions: values.definitions ?? false,
    };
    const lang = oneOf("lang", values.lang, LANGUAGES, "en");
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

    await speak(lang);
    const bytes = await withEngine(threads, asked.replications, async (engine, onProgress) => {
      const experiment = { ...asked, arms, luck };
      const summary = await engine.run(experiment, { onProgress });
      const worlds = rows === "runs" ? await engine.rows(experiment, { onProgress }) : undefined;
      return format.write({ summary, chart, rows: worlds, picture });
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
