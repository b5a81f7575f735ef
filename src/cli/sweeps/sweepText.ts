import { crossingsOf, pointDifference, pointEstimate } from "../../../sims/index.ts";
import type { Crossings, Luck, Scenario } from "../../../sims/index.ts";
import { crossingSentences, type CrossingWords } from "../../sweeps/crossingText.ts";
import { pairsOf, type Pair } from "../../sweeps/pairs.ts";
import { differenceCurve, type Sweep } from "../../sweeps/runSweep.ts";
import { alignColumns } from "../alignColumns.ts";
import type { KnownMeasure } from "../readMeasures.ts";
import { labelOf, short, written } from "../written.ts";
import type { Axis } from "./axis.ts";
import type { Asked } from "./estimatesJson.ts";

/** What both commands say of their design. */
export interface Design extends Omit<Asked, "measures"> {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly luck: Luck;
  readonly replications: number;
  readonly model: string;
}

/** The first lines of an answer. */
export function designLines(design: Design, ...axes: readonly Axis[]): readonly string[] {
  const { scenario, replications, seed, luck, model } = design;
  return [
    `${scenario.title} (${scenario.id})`,
    ...axes.map(({ parameter: { label, id, unit, value }, from, to }) => {
      return `${label} (${id}, ${unit}) from ${short(from)} to ${short(to)}; now ${short(value)}`;
    }),
    `${replications} replications at each value, seed ${seed}, ${
      luck === "common" ? "the same luck" : "luck of its own"
    } at every value, model ${model}`,
  ];
}

/** A table of each measure: a line for each value, a column for each arm and difference. */
export function sweepTables(
  { points }: Sweep,
  { parameter: { id } }: Axis,
  { arms }: Design,
  measures: readonly KnownMeasure[],
): readonly string[] {
  return measures.flatMap((measure) => [
    "",
    ...alignColumns([
      [
        labelOf(measure),
        ...arms.map((arm) => arm as string),
        ...pairsOf(arms).map(({ arm, base }) => `${arm} − ${base}`),
      ],
      ...points.map(({ value, sums }) => [
        `${id}=${short(value)}`,
        ...arms.map((arm) => written(pointEstimate(sums, arm, measure.id), measure.unit)),
        ...pairsOf(arms).map(({ arm, base }) =>
          written(pointDifference(sums, arm, base, measure.id), measure.unit),
        ),
      ]),
    ]),
  ]);
}

/** Crossings of one difference. */
export function crossingsAt(sweep: Sweep, pair: Pair, { id }: KnownMeasure): Crossings {
  return crossingsOf(differenceCurve(sweep.points, { ...pair, measure: id }));
}

/** Where the differences cross zero, a sentence each. */
export function breakEvenSentences(
  sweep: Sweep,
  axis: Axis,
  pair: Pair,
  measure: KnownMeasure,
): readonly string[] {
  const { parameter, from, to } = axis;
  const words: CrossingWords = {
    ...pair,
    measure,
    whole: parameter.whole,
    from,
    to,
    say: short,
  };
  return crossingSentences(crossingsAt(sweep, pair, measure), words);
}

export const INTERVAL_LINES: readonly string[] = [
  "In brackets: 95 % intervals, simulation error only; of a break-even all values at which the",
  "interval of the difference holds zero.",
];
