import type { BinnedParts } from "../measures/BinnedParts.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { Luck } from "./luck.ts";

/**
 * What parties can use in a world: paper alone (T), digital documents (D), these and a central
 * platform (C), or these and a shared ledger (L).
 */
export const ARMS = ["T", "D", "C", "L"] as const;
export type Arm = (typeof ARMS)[number];

/** Mechanisms switched on one by one, such as "+digital+payables"; "+" alone switches on none. */
export type Coalition = `+${string}`;
/** What a world can be run with: one of the arms, or any coalition of mechanisms. */
export type Variant = Arm | Coalition;

/** A range of replications of one scenario. Plain data: it crosses to a worker by copy. */
export interface Job {
  readonly scenario: Scenario;
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number;
  readonly arms: readonly Variant[];
  /** Whether the arms share their luck; they do unless said. */
  readonly luck?: Luck | undefined;
  /** Number of the first replication, 0 or more. */
  readonly first: number;
  readonly replications: number;
}

/** One arm of a job, by replication (first, first + 1, …) and then by tier of suppliers. */
export interface ArmTable {
  /** replications × tiers × COLUMNS.length, row by row. */
  readonly rows: Float64Array<ArrayBuffer>;
  /** Parts replications × tiers, TIME_BINS: weight (a case is CASE_WEIGHT) turned into cash in each bin of age. */
  readonly time: BinnedParts;
  /** replications × tiers × COST_POINTS: SME cost in minor units accrued up to each day of age, without the operator's uncovered cost. */
  readonly cost: Float64Array<ArrayBuffer>;
  /**
   * Parts replications × tiers, COST_BINS: cases by their cost per 100 of face, realised losses and
   * uncovered cost included.
   */
  readonly costCounts: BinnedParts;
  /** replications × tiers: by how many steps in all the cases of the last bin are dearer than it. */
  readonly costBeyond: Float64Array<ArrayBuffer>;
}

/** What a job gives. The buffers are moved between threads, not copied. */
export interface RunTable {
  readonly first: number;
  readonly replications: number;
  readonly arms: Readonly<Partial<Record<Variant, ArmTable>>>;
}
