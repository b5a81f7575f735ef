import { purpose } from "../../random/purposes.ts";
import { seedOf } from "../../random/seedOf.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import type { InputMove } from "../inputMoves.ts";
import { scenarioWithInputs } from "./inputPoint.ts";
import type { InputFactor } from "./inputFactors.ts";
import { inputSpread, type InputSpread } from "./inputSpread.ts";
import { corners, sobolPoint } from "./sobolDesign.ts";
import { sobolIndices, type BaseSample, type SobolIndices } from "./sobolIndices.ts";
import type { Uncertain } from "./Uncertain.ts";

/** What is uncertain in a difference of two arms because its inputs are. */
export interface InputUncertainty {
  /** Base samples that count; one in which the measure has no value somewhere does not. */
  readonly samples: number;
  /** Mean and variance of the difference over the inputs, the variance by luck taken off. */
  readonly mean: Uncertain;
  readonly variance: Uncertain;
  /** Variance by luck of one draw: what was taken off. */
  readonly noise: number;
  readonly spread: InputSpread;
  /** By factor but for the assumed; indices are absent where the variance is not told from nought. */
  readonly factors: readonly (Pick<InputFactor, "kind" | "ids"> & {
    readonly indices?: SobolIndices;
  })[];
  /** Of all assumed inputs together. */
  readonly assumed?: SobolIndices;
}

/** The seed of a base sample: each has luck of its own, so that errors over samples cover the luck. */
export function luckOf(seed: number, sample: number): number {
  return seedOf(seed, sample, purpose.designLuck);
}

/** The scenarios of base sample `sample`, in the order of `corners`. */
export function* sampleScenarios(
  scenario: Scenario,
  moves: readonly InputMove[],
  factors: readonly InputFactor[],
  seed: number,
  sample: number,
): Generator<Scenario, void, void> {
  for (const corner of corners(factors.map(({ factor }) => factor))) {
    yield scenarioWithInputs(scenario, moves, sobolPoint(seed, sample, moves.length, corner));
  }
}

/**
 * What the base samples of one measure say. Undefined for fewer than two.
 * `allAssumed` says whether inputs without a group of assumed ones are all assumed, or none is.
 */
export function inputUncertainty(
  samples: readonly BaseSample[],
  factors: readonly InputFactor[],
  allAssumed: boolean,
  seed: number,
): InputUncertainty | undefined {
  if (samples.length < 2) return undefined;
  const found = sobolIndices(samples, seed, factors.length);
  const { mean, variance, noise, indices } = found;
  const group = factors.findIndex(({ kind }) => kind === "assumed");
  const assumed = group >= 0 ? indices?.[group] : indices && known(allAssumed ? 1 : 0);
  return {
    samples: samples.length,
    mean,
    variance,
    noise,
    spread: inputSpread(samples, found, seed),
    factors: factors.flatMap(({ kind, ids }, f) => {
      if (kind === "assumed") return [];
      const own = indices?.[f];
      return [{ kind, ids, ...(own && { indices: own }) }];
    }),
    ...(assumed && { assumed }),
  };
}

function known(value: 0 | 1): SobolIndices {
  const index: Uncertain = { value, error: 0, ci95: [value, value] };
  return { first: index, total: index };
}
