import type { Attribution } from "../sims/experiment/attribution/Attribution.ts";
import type { Look, PrecisionFound, Target } from "../sims/experiment/precision/Precision.ts";
import type { Luck } from "../sims/experiment/luck.ts";
import type { Job, RunTable, Variant } from "../sims/experiment/RunTable.ts";
import type { PointJob, PointTable } from "../sims/experiment/points/runPoint.ts";
import type { Scenario } from "../sims/scenario/Scenario.ts";
import type { Result } from "../sims/summary/Result.ts";

/**
 * All replications of a scenario, from number 0; with `until` only as many as it takes to know
 * differences that exactly, `replications` at most.
 */
export type Experiment = Omit<Job, "first"> & {
  readonly until?: readonly Target[] | undefined;
};

/**
 * What an experiment found, and the SHA-256 over its canonical form; how exactly, if it was to be run
 * until that is known. The same replications give the same result and digest, however they came about.
 */
export interface Summary {
  readonly result: Result;
  readonly digest: string;
  readonly precision?: PrecisionFound;
}

/** What an experiment knows so far, and how exactly. */
export interface Looked {
  readonly result: Result;
  readonly look: Look;
}

/** Where a difference comes from, and the SHA-256 over its canonical form. */
export interface AttributionSummary {
  readonly attribution: Attribution;
  readonly digest: string;
}

/** What the worlds of an experiment came to, one by one, as they were observed. */
export interface WorldRows {
  readonly replications: number;
  readonly tiers: number;
  /** Per arm: replications × tiers × COLUMNS.length, by replication from 0 and then by tier. */
  readonly arms: Readonly<Partial<Record<Variant, Float64Array>>>;
}

/** A job as a thread gets it. Numbers rise, so that a late cancel cannot stop the next job. */
export interface NumberedJob {
  readonly id: number;
  readonly job: Job;
}

/** The same of a point of a design; jobs of both kinds share one count. */
export interface NumberedPointJob {
  readonly id: number;
  readonly job: PointJob;
}

/** Called with the job's number and its replications done so far. */
export type OnReplications = (jobId: number, done: number) => void;

/** Collects the tables of experiments, each under a number of its own, and sums them up. */
export interface Collector {
  open(
    experiment: number,
    scenario: Scenario,
    seed: number,
    arms: readonly Variant[],
    luck?: Luck,
  ): void;
  /** Takes a table of an open experiment; the tables may come in any order. */
  add(experiment: number, table: RunTable): void;
  /** What the replications so far say. */
  preview(experiment: number): Result;
  /** The same, with how exactly it knows what was asked for. */
  look(experiment: number, until: readonly Target[]): Looked;
  /** What all replications say, with the digest. */
  conclude(experiment: number): Summary;
  /** What all replications say about the part of each mechanism, with the digest. */
  attribute(experiment: number): AttributionSummary;
  /** Forgets an experiment. Forgetting one that was never open does nothing. */
  forget(experiment: number): void;
}

/** All that a thread does. Errors arrive as name, message and stack only. */
export interface ThreadApi extends Collector {
  /** Where progress goes from now on; set once per thread, as each listener costs a channel. */
  listen(onReplications: OnReplications): void;
  /** Runs the replications of a job; rejects with an AbortError once cancelled. */
  run(numbered: NumberedJob): Promise<RunTable>;
  /** The same for replications of a point. */
  runPoint(numbered: NumberedPointJob): Promise<PointTable>;
  /** Stops the job with this number and any before it; heard between two slices of work. */
  cancel(jobId: number): void;
}

/** What the threads need from the model: `sims/index.ts`, or something smaller in a test. */
export interface Model<Reduction = unknown> {
  createRunner(job: Job): { step(i: number): void; table(): RunTable };
  createPointRunner(job: PointJob): { step(i: number): void; table(): PointTable };
  createReduction(
    scenario: Scenario,
    seed: number,
    arms: readonly Variant[],
    luck?: Luck,
  ): Reduction;
  add(reduction: Reduction, table: RunTable): void;
  summarise(reduction: Reduction): Result;
  /** The same for a moment on the screen: bands and medians with fewer draws. */
  glance(reduction: Reduction): Result;
  /** How exactly a result knows what is asked for. */
  lookAt(result: Result, until: readonly Target[]): Look;
  attribute(reduction: Reduction): Attribution;
  digest(result: Result): string;
  digestOf(found: unknown): string;
}
