import { digestOf } from "../../../sims/index.ts";
import { sweepAnswer } from "../../export/answers/sweepAnswer.ts";
import { recordOfSweep } from "../../export/record/recordOfDesign.ts";
import { pairsOf } from "../../sweeps/pairs.ts";
import { runSweep } from "../../sweeps/runSweep.ts";
import type { Command } from "../Command.ts";
import { readMeasures } from "../readMeasures.ts";
import { readOptions } from "../readOptions.ts";
import { withEngine } from "../withEngine.ts";
import { checkValues, readAxis } from "./axis.ts";
import { checkSize, DESIGN_HELP, DESIGN_OPTIONS, readDesign } from "./options.ts";
import { breakEvenSentences, designLines, INTERVAL_LINES, sweepTables } from "./sweepText.ts";

export const MOST_POINTS = 201;
const POINTS = 21;

/** Options of an axis, and their lines in the help. */
export const AXIS_OPTIONS = {
  param: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  points: { type: "string" },
} as const;
export const AXIS_HELP = {
  param: "--param     the value to move, a number or a duration by its centre: adoption.banks",
  from: "--from, --to  between which values; what is known of it, or the slider's range, unless said",
  points: `--points    how many values, ${POINTS} unless said`,
} as const;

export const sweep: Command = {
  usage:
    "PRESET_OR_FILE --param ID [--from A] [--to B] [--points N] [--runs N] [--seed S] [--arms T,L] [--measure ID,…] [--luck common|own] [--set path=value]… [--workers W] [--json]",
  help: "moves one value through a range: every arm, the differences, and where these cross zero",
  options: [
    AXIS_HELP.param,
    AXIS_HELP.from,
    AXIS_HELP.points,
    DESIGN_HELP.runs,
    DESIGN_HELP.seed,
    DESIGN_HELP.arms,
    "--measure   names of measures; timeToCash,costPer100 unless said",
    DESIGN_HELP.luck,
    DESIGN_HELP.set,
    DESIGN_HELP.workers,
    DESIGN_HELP.json,
  ],
  async run(args) {
    const { values, positionals } = readOptions(args, { ...DESIGN_OPTIONS, ...AXIS_OPTIONS }, [
      "PRESET_OR_FILE",
    ]);
    const { threads, ...design } = readDesign(positionals[0] ?? "", values);
    const axis = readAxis(design.scenario, { ...values, id: values.param }, MOST_POINTS, POINTS);
    const measures = readMeasures(values.measure, ["timeToCash", "costPer100"]);
    checkSize(axis.values.length, design.replications);
    checkValues(design.scenario, axis);
    const { id, whole } = axis.parameter;
    const request = {
      ...design,
      id,
      whole,
      values: axis.values,
      measures: measures.map((measure) => measure.id),
      sought: [],
    };
    const total = axis.values.length * design.replications;
    const found = await withEngine(threads, total, (engine, onProgress) =>
      runSweep(engine, request, { onProgress }),
    );
    const pairs = pairsOf(design.arms);
    const answer = sweepAnswer(request, axis, found);
    const digest = digestOf(answer);
    if (values.json) {
      return JSON.stringify({ ...answer, digest, record: recordOfSweep(request, axis, digest) });
    }
    const sentences = measures.flatMap((measure) =>
      pairs.flatMap((pair) =>
        breakEvenSentences(found, axis, pair, measure).map(
          (sentence) => `${measure.label}, ${pair.arm} − ${pair.base}: ${sentence}`,
        ),
      ),
    );
    return [
      ...designLines(design, axis),
      ...sweepTables(found, axis, design, measures),
      "",
      ...sentences,
      ...INTERVAL_LINES,
      `Digest ${digest}`,
    ].join("\n");
  },
};
