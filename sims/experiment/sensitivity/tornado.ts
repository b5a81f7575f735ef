import type { MeasureId } from "../../measures/measures.ts";
import type { ParameterId } from "../../scenario/catalogue/catalogue.ts";
import type { Evidence } from "../../scenario/catalogue/Parameter.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import { difference, estimate, standardError, type Estimator } from "../../summary/ratio.ts";
import type { Estimate } from "../../summary/Result.ts";
import { assumedShare, isHeard, type AssumedShare } from "../assumedShare.ts";
import type { InputMove } from "../inputMoves.ts";

/** What moving an input changes in the difference of two arms. */
export interface MovedEffect {
  /** Difference at the high end less that at the low end, its standard error, and whether it is told from noise. */
  readonly value: number;
  readonly error: number;
  readonly heard: boolean;
  /** Difference at each end less that at the scenario's own value. */
  readonly low: EndEffect;
  readonly high: EndEffect;
}

export interface EndEffect {
  readonly value: number;
  readonly error: number;
}

export type ByMeasure<T> = Readonly<Partial<Record<MeasureId, T>>>;

/** An input, between which ends it was moved, and what that did. */
export interface MovedInput {
  readonly id: ParameterId;
  readonly evidence: Evidence;
  readonly lo: number;
  readonly hi: number;
  readonly by: InputMove["by"];
  /** A measure is missing where an end has nothing to take a mean of. */
  readonly effects: ByMeasure<MovedEffect>;
}

/** Inputs moved one at a time, all others at the scenario's own values. */
export interface Tornado {
  /** As in the catalogue. */
  readonly inputs: readonly MovedInput[];
  /** The difference of the arms at the scenario's own values, by these replications. */
  readonly base: ByMeasure<Estimate>;
  readonly shares: ByMeasure<AssumedShare>;
  /** Experiments run: one as it is, two for each input. */
  readonly experiments: number;
  readonly replications: number;
  readonly seed: number;
}

/** The points of a tornado: the scenario as it is, then each input at its low and its high end. */
export function tornadoScenarios(
  scenario: Scenario,
  moves: readonly InputMove[],
): readonly Scenario[] {
  return [scenario, ...moves.flatMap(({ ends }) => ends)];
}

/** Gives what a point of a design answers, undefined where there is nothing to take a mean of. */
export type AnswerOf = (point: number, measure: MeasureId) => Estimator | undefined;

/**
 * Reads a tornado out of the answers of its points, all under the same luck.
 * @throws Error if a measure has no value in the scenario as it is.
 */
export function tornadoOf(
  moves: readonly InputMove[],
  measures: readonly MeasureId[],
  answerOf: AnswerOf,
  { replications, seed }: { readonly replications: number; readonly seed: number },
): Tornado {
  const bases = measures.map((id) => [id, baseOf(answerOf, id)] as const);
  const found = moves.map((move, i) => ({
    move,
    changes: bases.flatMap(([id, base]) => {
      const low = answerOf(1 + 2 * i, id);
      const high = answerOf(2 + 2 * i, id);
      if (!low || !high) return [];
      return [
        {
          id,
          all: difference(high, low),
          low: difference(low, base),
          high: difference(high, base),
        },
      ];
    }),
  }));
  const shareOf = (measure: MeasureId): AssumedShare =>
    assumedShare(
      found.flatMap(({ move, changes }) =>
        changes
          .filter(({ id }) => id === measure)
          .map(({ all }) => ({ effect: all, assumed: move.evidence === "assumed" })),
      ),
    );
  return {
    inputs: found.map(({ move: { id, evidence, lo, hi, by }, changes }) => ({
      id,
      evidence,
      lo,
      hi,
      by,
      effects: Object.fromEntries(
        changes.map(({ id: measure, all, low, high }) => [
          measure,
          { ...said(all), heard: isHeard(all), low: said(low), high: said(high) },
        ]),
      ),
    })),
    base: Object.fromEntries(bases.map(([id, base]) => [id, estimate(base)])),
    shares: Object.fromEntries(measures.map((id) => [id, shareOf(id)])),
    experiments: 1 + 2 * moves.length,
    replications,
    seed,
  };
}

/** Why a measure has no value: what a mean of it would need. */
export function noValue(measure: MeasureId): string {
  return `No invoice has what ${measure} is the mean of: raise the invoices a year, or take another measure.`;
}

function baseOf(answerOf: AnswerOf, measure: MeasureId): Estimator {
  const base = answerOf(0, measure);
  if (base) return base;
  throw new Error(noValue(measure));
}

function said(effect: Estimator): EndEffect {
  return { value: effect.value, error: standardError(effect) ?? 0 };
}
