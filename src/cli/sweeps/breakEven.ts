import { digestOf, pointDifference } from "../../../sims/index.ts";
import { axisJson, designJson } from "../../export/answers/designJson.ts";
import { crossingsJson, estimatesJson } from "../../export/answers/estimatesJson.ts";
import { runSweep } from "../../sweeps/runSweep.ts";
import { alignColumns } from "../alignColumns.ts";
import { BadInput } from "../BadInput.ts";
import type { Command } from "../Command.ts";
import { readMeasures } from "../readMeasures.ts";
import { readOptions } from "../readOptions.ts";
import { withEngine } from "../withEngine.ts";
import { labelOf, short, written } from "../written.ts";
import { checkValues, readAxis } from "./axis.ts";
import { checkSize, DESIGN_HELP, DESIGN_OPTIONS, onePair, readDesign } from "./options.ts";
import { breakEvenSentences, crossingsAt, designLines, INTERVAL_LINES } from "./sweepText.ts";
import { AXIS_HELP, AXIS_OPTIONS, MOST_POINTS } from "./sweep.ts";

/** Values looked at first; more follow around what is found. */
const POINTS = 11;

export const breakEven: Command = {
  usage:
    "PRESET_OR_FILE --param ID [--from A] [--to B] [--points N] [--measure ID] [--runs N] [--seed S] [--arms T,L] [--luck common|own] [--set path=value]… [--workers W] [--json]",
  help: "finds the value of a parameter at which a difference of two arms crosses zero, with an interval of its own",
  options: [
    AXIS_HELP.param,
    AXIS_HELP.from,
    `--points    values looked at first, ${POINTS} unless said; more follow around what is found`,
    "--measure   whose difference; costPer100 unless said",
    DESIGN_HELP.runs,
    DESIGN_HELP.seed,
    DESIGN_HELP.pair,
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
    const pair = onePair(design.arms);
    const axis = readAxis(design.scenario, { ...values, id: values.param }, MOST_POINTS, POINTS);
    const measure = oneMeasure(values.measure);
    checkSize(axis.values.length, design.replications);
    checkValues(design.scenario, axis);
    const { id, whole } = axis.parameter;
    const request = {
      ...design,
      id,
      whole,
      values: axis.values,
      measures: [measure.id],
      sought: [{ ...pair, measure: measure.id }],
    };
    const total = axis.values.length * design.replications;
    const found = await withEngine(threads, total, (engine, onProgress) =>
      runSweep(engine, request, { onProgress }),
    );
    const answer = {
      ...designJson(design),
      param: axisJson(axis),
      measure: measure.id,
      breakEven: crossingsJson(crossingsAt(found, pair, measure)),
      points: found.points.map(({ value, sums }) => ({ value, ...estimatesJson(sums, request) })),
    };
    const digest = digestOf(answer);
    if (values.json) return JSON.stringify({ ...answer, digest });
    return [
      ...designLines(design, axis),
      "",
      ...breakEvenSentences(found, axis, pair, measure),
      "",
      ...alignColumns([
        [labelOf(measure), `${pair.arm} − ${pair.base}`],
        ...found.points.map(({ value, sums }) => [
          `${id}=${short(value)}`,
          written(pointDifference(sums, pair.arm, pair.base, measure.id), measure.unit),
        ]),
      ]),
      "",
      ...INTERVAL_LINES,
      `Digest ${digest}`,
    ].join("\n");
  },
};

/** The one measure whose difference is asked for. */
export function oneMeasure(texts: readonly string[] | undefined) {
  const [measure, ...others] = readMeasures(texts, ["costPer100"]);
  if (measure && others.length === 0) return measure;
  throw new BadInput(`invalid --measure: ${texts?.join() ?? ""}; expected one, such as costPer100`);
}
