import type { Job } from "../../sims/experiment/RunTable.ts";
import type { Look, PrecisionFound, Target } from "../../sims/experiment/precision/Precision.ts";
import type { ExperimentEngine as Workers } from "../../workers/ExperimentEngine.ts";
import type { Result } from "../../sims/summary/Result.ts";

/** A job of all replications; with `until` of only as many as it takes to know that. */
export interface AskedJob extends Job {
  readonly until?: readonly Target[] | undefined;
}

export interface ExperimentListeners {
  /** Told what the first replications say, several times, the first time as early as possible. */
  readonly onResult: (result: Result, replicationsDone: number) => void;
  readonly onProgress: (done: number) => void;
  /** Told, at each look, how exactly is known what the job is to be run until. */
  readonly onLook?: (look: Look) => void;
  /** Told each time a worker has died and another has taken its place. */
  readonly onReplaced?: () => void;
  readonly signal: AbortSignal;
}

/** What the page needs from the workers. */
export interface ExperimentEngine {
  /** Runs to the end; rejects with an AbortError when the signal says so. */
  run(
    job: AskedJob,
    listeners: ExperimentListeners,
  ): Promise<{
    readonly result: Result;
    readonly digest: string;
    readonly precision?: PrecisionFound;
  }>;
}

/** What sweeps need from the workers: many points of a design, in passes. */
export type PointsEngine = Pick<Workers, "points">;

/** What the page with all its views needs. */
export interface PageEngine extends ExperimentEngine, PointsEngine {
  /** Runs all coalitions of mechanisms, and shares the difference out among them. */
  readonly attribute: Workers["attribute"];
  /** Runs an experiment again for the rows of its worlds, for who takes them away. */
  readonly rows: Workers["rows"];
}
