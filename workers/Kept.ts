import type { Look, Target } from "../sims/index.ts";
import type { Experiment } from "./protocol.ts";
import type { Thread } from "./Thread.ts";

/** A finished experiment that its collector still holds, so that more replications can go on from it. */
export interface Kept {
  readonly question: string;
  readonly thread: Thread;
  readonly id: number;
  readonly replications: number;
  /** What it was to be run until, and the looks that it took. */
  readonly until: string;
  readonly looks: readonly Look[];
}

/** What an experiment asks, however far it goes. */
export function questionOf({ scenario, seed, arms, luck = "common" }: Experiment): string {
  return JSON.stringify([scenario, seed, arms, luck]);
}

export function untilText(until: readonly Target[] | undefined): string {
  return until ? JSON.stringify(until) : "";
}

/**
 * Whether an experiment can go on from there and find what it would find from the beginning:
 * replications are never taken back, and no look that it would have ended at has been passed.
 */
export function canGoOn(kept: Kept, experiment: Experiment, firstLook: number): boolean {
  if (kept.thread.dead || kept.question !== questionOf(experiment)) return false;
  if (kept.replications > experiment.replications) return false;
  if (!experiment.until || kept.replications <= firstLook) return true;
  return kept.until === untilText(experiment.until);
}
