import type { ParameterId } from "../scenario/catalogue/catalogue.ts";
import type { Evidence } from "../scenario/catalogue/Parameter.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { difference, standardError, type Estimator } from "../summary/ratio.ts";
import { assumedShare, isHeard, type AssumedShare } from "./assumedShare.ts";
import { inputMoves, type InputMove } from "./inputMoves.ts";
import { observedEstimator } from "./points/pointEstimates.ts";
import { createPointSums } from "./points/PointSums.ts";
import { runPoint, type PointJob } from "./points/runPoint.ts";
import type { Arm } from "./RunTable.ts";

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
      const job = { scenario: end, seed, arms, first: 0, replications, measures: SCREENED };
      return differences(job, arms);
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

/** As observed, without the adoption control: the screening's numbers are those of its first version. */
function differences(
  job: PointJob,
  [base, other]: readonly [Arm, Arm],
): Record<Screened, Estimator> {
  const sums = createPointSums(job.scenario, job.seed, job.arms, job.measures);
  sums.add(runPoint(job));
  const of = (arm: Arm, id: Screened): Estimator => {
    const estimator = observedEstimator(sums, arm, id);
    if (!estimator) throw new Error("No invoice was issued: raise the invoices a year.");
    return estimator;
  };
  const change = (id: Screened): Estimator => difference(of(other, id), of(base, id));
  return { timeToCash: change("timeToCash"), costPer100: change("costPer100") };
}
