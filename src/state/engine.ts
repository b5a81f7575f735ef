import type { Job } from "../../sims/experiment/RunTable.ts";
import type { ExperimentEngine as Workers } from "../../workers/ExperimentEngine.ts";
import type { Result } from "../../sims/summary/Result.ts";

export interface ExperimentListeners {
  /** Told what the first replications say, several times, the first time as early as possible. */
  readonly onResult: (result: Result, replicationsDone: number) => void;
  readonly onProgress: (done: number) => void;
  /** Told each time a worker has died and another has taken its place. */
  readonly onReplaced?: () => void;
  readonly signal: AbortSignal;
}

/** What the page needs from the workers. */
export interface ExperimentEngine {
  /** Runs to the end; rejects with an AbortError when the signal says so. */
  run(
    job: Job,
    listeners: ExperimentListeners,
  ): Promise<{ readonly result: Result; readonly digest: string }>;
}

/** What sweeps need from the workers: many points of a design, in passes. */
export type PointsEngine = Pick<Workers, "points">;

/** What the page with all its views needs. */
export interface PageEngine extends ExperimentEngine, PointsEngine {}
