import type { Luck } from "../experiment/luck.ts";
import type { Arm } from "../experiment/RunTable.ts";
import type { FlowId, Party } from "../measures/flows.ts";
import type { Scenario } from "../scenario/Scenario.ts";

/** An interval at 95 %: [low, high]. */
export type Interval = readonly [number, number];

/**
 * A mean and its interval. One replication has no interval: `ci95` is then absent, here and in
 * everything below, rather than a made-up width.
 */
export interface Estimate {
  readonly mean: number;
  readonly ci95?: Interval;
}

/** Quantiles are of all cases pooled, to the next eighth of a day; 365 stands for later or never. */
export interface TimeToCash extends Estimate {
  readonly p5: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  /** Woodruff interval of the median. */
  readonly p50ci95?: Interval;
  /** Share of cases (by weight) without cash within 365 days. */
  readonly unpaidShare: number;
}

/** Quantiles are of all cases pooled, to the next hundredth; 50 stands for 50 or more. */
export interface CostPer100 extends Estimate {
  readonly p5: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
}

/** A tail figure, per 100 of face, and its interval where the replications tell one. */
export interface TailEstimate {
  readonly value: number;
  readonly ci95?: Interval;
}

/** What 95 of 100 do not exceed, and the mean of the 5 that are dearest. */
export interface Tail {
  readonly p95: TailEstimate;
  readonly cvar95: TailEstimate;
}

/**
 * Costs in the tail, as they happened: realised losses in place of expected ones. `sme` is a tail of
 * invoices, with their share of the operator's uncovered cost. The parties' are tails of worlds: what
 * all suppliers, all banks, the core enterprise, the operator paid less what they got, per 100
 * invoiced in the world; less than 0 is a gain. They are absent with fewer than `leastWorlds` worlds.
 */
export interface Tails {
  readonly sme: Tail;
  readonly suppliers?: Tail;
  readonly bank?: Tail;
  readonly coreEnterprise?: Tail;
  readonly operator?: Tail;
  /** Worlds with invoices so far, and how many a tail of worlds needs. */
  readonly worlds: number;
  readonly leastWorlds: number;
}

/**
 * A curve over days of age, with its 95 % band: simultaneous over the days that `simultaneous`
 * gives (first and last index, absent if there are none), pointwise outside. Same length as `day`.
 * The curve is what was observed; the adoption control moves headline figures only.
 */
export interface Curve {
  readonly mean: readonly number[];
  readonly lo?: readonly number[];
  readonly hi?: readonly number[];
  readonly simultaneous?: readonly [number, number];
}

/** Every measure of the catalogue by id, for one arm; days, per 100 of face, shares 0 to 1. */
export interface ArmResult {
  readonly timeToCash: TimeToCash;
  readonly costPer100: CostPer100;
  /**
   * The other measures of the catalogue: realCostPer100, allInRate, financedShare … A measure
   * without a single case to take it from (the rate, where nothing was financed) is absent.
   */
  readonly measures: Readonly<Record<string, Estimate>>;
  /** Mean days per stage over all cases; they add up to timeToCash.mean. */
  readonly stages: Readonly<Record<string, number>>;
  /** SME cost per 100 by category, and `uncovered`; they add up to costPer100.mean. */
  readonly costs: Readonly<Record<string, number>>;
  /** Who pays whom for what, per 100 of face, losses as expected: `FLOWS` names them. */
  readonly flows: Readonly<Record<FlowId, number>>;
  /**
   * What each party pays less what it gets, per 100 of face: sums of `flows`, so that all together
   * are 0, and all but `resources` add up to realCostPer100.
   */
  readonly parties: Readonly<Record<Party, Estimate>>;
  readonly tails: Tails;
}

/** `p50` is the difference of the medians, its interval by a bootstrap, paired where luck is common. */
export interface DifferenceResult {
  readonly timeToCash: Estimate & { readonly p50: number; readonly p50ci95?: Interval };
  readonly costPer100: Estimate;
  readonly measures: Readonly<Record<string, Estimate>>;
  /** Days by stage; their means add up to that of timeToCash. */
  readonly stages: Readonly<Record<string, Estimate>>;
  /** As in an arm: per 100 of face, adding up in the same way. */
  readonly flows: Readonly<Record<FlowId, Estimate>>;
  readonly parties: Readonly<Record<Party, Estimate>>;
}

/** What was found of the invoices of one tier, or of all. */
export interface Findings {
  readonly arms: Readonly<Partial<Record<Arm, ArmResult>>>;
  /** Keyed "L-T": an arm minus one before it in ARMS, under common luck unless the result says otherwise. */
  readonly difference: Readonly<Record<string, DifferenceResult>>;
  readonly curves: {
    readonly time: { readonly day: readonly number[] } & Readonly<Partial<Record<Arm, Curve>>>;
    readonly cost: { readonly day: readonly number[] } & Readonly<Partial<Record<Arm, Curve>>>;
  };
  /** Total invoices (cases) over the replications, one arm. */
  readonly invoices: number;
}

/**
 * Where single worlds lie: for every measure by id, the 5 % and the 95 % quantile over worlds, over
 * all tiers, as observed. `ratio` and `difference`, keyed "L-T", are of two arms in the same world, and
 * empty where each arm has worlds of its own.
 */
export interface WorldRanges {
  readonly arms: Readonly<Partial<Record<Arm, Readonly<Record<string, Interval>>>>>;
  readonly ratio: Readonly<Record<string, Readonly<Record<string, Interval>>>>;
  readonly difference: Readonly<Record<string, Readonly<Record<string, Interval>>>>;
}

/**
 * What an experiment found. Under partial adoption (some on the ledger, not all) and from ten
 * replications on, arm L and the difference are adjusted to the adoption that was asked for; the
 * mean of L less that of T is the mean of the difference. Means are over worlds as ratio estimates;
 * intervals are simulation error only.
 */
export interface Result extends Findings {
  /** Version of the model that computed it. */
  readonly model: string;
  readonly scenario: Scenario;
  readonly seed: number;
  /** Present where each arm has luck of its own: differences are then of independent samples. */
  readonly luck?: Exclude<Luck, "common">;
  readonly replications: number;
  /**
   * Each tier by itself, the first first; empty where there is one alone. All tiers together weigh
   * days by number of invoices and cost by face.
   */
  readonly byTier: readonly Findings[];
  /** Of a final result of at most 500 replications, which are kept world by world. */
  readonly worldRanges?: WorldRanges;
}
