import {
  luckOf,
  type Arm,
  type MeasureId,
  type PointSums,
  type Scenario,
} from "../../sims/index.ts";
import type { ExperimentEngine } from "../ExperimentEngine.ts";
import type { DesignPoint } from "../runPoints.ts";
import { breathing } from "./breathing.ts";
import { DRAW_RUNS } from "./SensitivityQuestion.ts";

/** Samples that are asked for at once: their scenarios are made while others run. */
const BATCH = 4;

export interface Samples {
  /** Makes the scenarios of a sample (from 0). */
  readonly made: (sample: number) => Iterable<Scenario>;
  readonly samples: number;
  readonly arms: readonly Arm[];
  readonly seed: number;
  readonly measures: readonly MeasureId[];
}

export interface SampleListeners {
  readonly onProgress: (replications: number) => void;
  readonly signal: AbortSignal | undefined;
}

/** Runs samples of scenarios, each sample with luck of its own; gives their points in their order. */
export async function* runSamples(
  engine: Pick<ExperimentEngine, "points">,
  { made, samples, ...design }: Samples,
  { onProgress, signal }: SampleListeners,
): AsyncGenerator<readonly PointSums[], void, void> {
  const prepare = (first: number): Promise<DesignPoint[][]> => {
    const batch = makeBatch(made, design.seed, first, Math.min(first + BATCH, samples), signal);
    batch.catch(() => {}); // heard when it is its turn
    return batch;
  };
  let done = 0;
  let coming = prepare(0);
  for (let first = 0; first < samples; first += BATCH) {
    const batch = await coming;
    if (first + BATCH < samples) coming = prepare(first + BATCH);
    const points = batch.flat();
    const before = done;
    const sums = await engine.points(
      points,
      { ...design, replications: DRAW_RUNS },
      { signal, onProgress: (now) => onProgress(before + now) },
    );
    done += points.length * DRAW_RUNS;
    let at = 0;
    for (const sample of batch) yield sums.slice(at, (at += sample.length));
  }
}

/** The points of some samples, each with the luck of its sample. */
async function makeBatch(
  made: Samples["made"],
  seed: number,
  first: number,
  end: number,
  signal: AbortSignal | undefined,
): Promise<DesignPoint[][]> {
  const batch: DesignPoint[][] = [];
  for (let sample = first; sample < end; sample++) {
    const scenarios = await breathing(made(sample), signal);
    batch.push(scenarios.map((scenario) => ({ scenario, seed: luckOf(seed, sample) })));
  }
  return batch;
}
