import { column, COLUMNS, type Column } from "../measures/columns.ts";
import type { ParameterId } from "../scenario/catalogue/catalogue.ts";
import type { Evidence } from "../scenario/catalogue/Parameter.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { difference, ratio, standardError, type Estimator } from "../summary/ratio.ts";
import { assumedShare, isHeard, type AssumedShare } from "./assumedShare.ts";
import { inputMoves, type InputMove } from "./inputMoves.ts";
import { runJob } from "./runJob.ts";
import type { Arm, RunTable } from "./RunTable.ts";

/** The results that are screened, both as the second arm less the first: days, and cost per 100. */
export const SCREENED = ["timeToCash", "costPer100"] as const;
export type Screened = (typeof SCREENED)[number];

export interface ScreeningRequest {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  readonly arms: readonly [base: Arm, other: Arm];
  /** Worlds for each end of each input, the same for all; 2 or more. */
  readonly replications: number;
}

/** What moving an input from its low to its high end does to the difference of the two arms. */
export interface ScreenedInput {
  readonly id: ParameterId;
  readonly evidence: Evidence;
  readonly lo: number;
  readonly hi: number;
  readonly by: InputMove["by"];
  readonly effects: Readonly<
    Record<Screened, { readonly value: number; readonly error: number; readonly heard: boolean }>
  >;
}

export interface Screening {
  /** Inputs that were moved, as in the catalogue. */
  readonly inputs: readonly ScreenedInput[];
  readonly shares: Readonly<Record<Screened, AssumedShare>>;
  /** Experiments run, two for each input. */
  readonly experiments: number;
  readonly replications: number;
  readonly seed: number;
}

/** How many steps `screen` takes. */
export function screeningSteps({ scenario, arms }: ScreeningRequest): number {
  return inputMoves(scenario, arms).length;
}

/**
 * Moves each input between its ends, all others staying, under common luck, and finds what share of
 * all effects on the difference of two arms comes from assumed inputs. Yields after each input.
 * @throws Error if no invoice is issued.
 */
export function* screen(request: ScreeningRequest): Generator<number, Screening, void> {
  const { scenario, arms, seed, replications } = request;
  const found: { readonly move: InputMove; readonly effects: Record<Screened, Estimator> }[] = [];
  for (const move of inputMoves(scenario, arms)) {
    const [low, high] = move.ends.map((end) => {
      const job = { scenario: end, seed, arms, first: 0, replications };
      return differences(runJob(job), arms, end.chain.tiers);
    }) as [Record<Screened, Estimator>, Record<Screened, Estimator>];
    const effects = {
      timeToCash: difference(high.timeToCash, low.timeToCash),
      costPer100: difference(high.costPer100, low.costPer100),
    };
    found.push({ move, effects });
    yield found.length;
  }
  const shareOf = (of: Screened): AssumedShare =>
    assumedShare(
      found.map(({ move, effects }) => ({
        effect: effects[of],
        assumed: move.evidence === "assumed",
      })),
    );
  return {
    inputs: found.map(({ move: { id, evidence, lo, hi, by }, effects }) => ({
      id,
      evidence,
      lo,
      hi,
      by,
      effects: { timeToCash: said(effects.timeToCash), costPer100: said(effects.costPer100) },
    })),
    shares: { timeToCash: shareOf("timeToCash"), costPer100: shareOf("costPer100") },
    experiments: 2 * found.length,
    replications,
    seed,
  };
}

function said(effect: Estimator) {
  return { value: effect.value, error: standardError(effect)!, heard: isHeard(effect) };
}

function differences(
  table: RunTable,
  [base, other]: readonly [Arm, Arm],
  tiers: number,
): Record<Screened, Estimator> {
  const of = (arm: Arm, above: readonly Column[], below: Column, scale: number): Estimator => {
    const sums = (names: readonly Column[]) => sumsOf(table.arms[arm]!.rows, names, tiers);
    const estimator = ratio(sums(above), sums([below]), scale);
    if (!estimator) throw new Error("No invoice was issued: raise the invoices a year.");
    return estimator;
  };
  const change = (above: readonly Column[], below: Column, scale: number): Estimator =>
    difference(of(other, above, below, scale), of(base, above, below, scale));
  return {
    timeToCash: change(["timeToCash"], "cases", 1),
    costPer100: change(["cost", "uncovered"], "face", 100),
  };
}

/** The sum of some columns over the tiers of each world. */
function sumsOf(rows: Float64Array, names: readonly Column[], tiers: number): Float64Array {
  const width = tiers * COLUMNS.length;
  const sums = new Float64Array(rows.length / width);
  for (let r = 0; r < sums.length; r++) {
    for (let tier = 0; tier < tiers; tier++) {
      for (const name of names) sums[r]! += rows[r * width + tier * COLUMNS.length + column[name]]!;
    }
  }
  return sums;
}
