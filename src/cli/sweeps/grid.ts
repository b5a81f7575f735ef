import { certainSign, digestOf, pointDifference } from "../../../sims/index.ts";
import { gridAnswer } from "../../export/answers/sweepAnswer.ts";
import { recordOfGrid } from "../../export/record/recordOfDesign.ts";
import { runGrid, type Grid } from "../../sweeps/runGrid.ts";
import { signWord } from "../../sweeps/crossingText.ts";
import type { Pair } from "../../sweeps/pairs.ts";
import { alignColumns } from "../alignColumns.ts";
import { BadInput } from "../BadInput.ts";
import type { Command } from "../Command.ts";
import type { KnownMeasure } from "../readMeasures.ts";
import { readOptions } from "../readOptions.ts";
import { withEngine } from "../withEngine.ts";
import { labelOf, number, short } from "../written.ts";
import { readAxisText, type Axis } from "./axis.ts";
import { oneMeasure } from "./breakEven.ts";
import { checkSize, DESIGN_HELP, DESIGN_OPTIONS, onePair, readDesign } from "./options.ts";
import { designLines } from "./sweepText.ts";

/** Values of each of the two parameters at most. */
const MOST_POINTS = 41;

export const grid: Command = {
  usage:
    "PRESET_OR_FILE --x ID:FROM:TO:POINTS --y ID:FROM:TO:POINTS [--measure ID] [--runs N] [--seed S] [--arms T,L] [--luck common|own] [--set path=value]… [--workers W] [--json]",
  help: "the difference of two arms over a grid of two values, and where its sign is certain",
  options: [
    "--x, --y    the values to move: adoption.banks:0:1:11",
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
    const { values, positionals } = readOptions(
      args,
      { ...DESIGN_OPTIONS, x: { type: "string" }, y: { type: "string" } },
      ["PRESET_OR_FILE"],
    );
    const { threads, ...design } = readDesign(positionals[0] ?? "", values);
    const pair = onePair(design.arms);
    const x = readAxisText(design.scenario, "x", values.x, MOST_POINTS);
    const y = readAxisText(design.scenario, "y", values.y, MOST_POINTS);
    if (x.parameter.id === y.parameter.id) {
      throw new BadInput(`invalid --y: ${y.parameter.id}; expected another value than --x`);
    }
    const measure = oneMeasure(values.measure);
    const total = x.values.length * y.values.length * design.replications;
    checkSize(x.values.length * y.values.length, design.replications);
    const request = {
      ...design,
      x: { id: x.parameter.id, values: x.values },
      y: { id: y.parameter.id, values: y.values },
      measures: [measure.id],
    };
    const found = await withEngine(threads, total, (engine, onProgress) =>
      runGrid(engine, request, { onProgress }),
    );
    const answer = gridAnswer(request, { x, y }, found);
    const digest = digestOf(answer);
    if (values.json) {
      return JSON.stringify({ ...answer, digest, record: recordOfGrid(request, { x, y }, digest) });
    }
    return [
      ...designLines(design, x, y),
      "",
      ...gridTable(found, x, y, pair, measure),
      "",
      `${labelOf(measure)}, ${pair.arm} − ${pair.base}. In brackets: the 95 % interval holds zero, so that the sign is not certain.`,
      ...countsLine(found, pair, measure),
      ...(found.points.some(({ sums }) => !sums)
        ? ["–: values that cannot stand together in the scenario."]
        : []),
      `Digest ${digest}`,
    ].join("\n");
  },
};

function gridTable(found: Grid, x: Axis, y: Axis, pair: Pair, measure: KnownMeasure): string[] {
  const cell = (atX: number, atY: number): string => {
    const sums = found.points.find((point) => point.x === atX && point.y === atY)?.sums;
    const estimate = sums && pointDifference(sums, pair.arm, pair.base, measure.id);
    if (!estimate) return "–";
    const text = number(estimate.mean, measure.unit);
    const isSame = estimate.mean === 0 && estimate.ci95?.every((bound) => bound === 0);
    return certainSign({ x: 0, estimate }) === 0 && !isSame ? `(${text})` : text;
  };
  return alignColumns([
    [`${y.parameter.id} ↓  ${x.parameter.id} →`, ...x.values.map(short)],
    ...[...y.values].reverse().map((atY) => [short(atY), ...x.values.map((atX) => cell(atX, atY))]),
  ]);
}

function countsLine(found: Grid, pair: Pair, measure: KnownMeasure): string[] {
  const signs = found.points.flatMap(({ sums }) => {
    const estimate = sums && pointDifference(sums, pair.arm, pair.base, measure.id);
    return estimate ? [certainSign({ x: 0, estimate })] : [];
  });
  const count = (sign: number): number => signs.filter((s) => s === sign).length;
  const words = { measure };
  return [
    `Of ${signs.length} points ${pair.arm} is for certain ${signWord(-1, words)} at ${count(-1)}, ${signWord(1, words)} at ${count(1)}.`,
  ];
}
