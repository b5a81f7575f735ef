import type { MeasureId } from "../../measures/measures.ts";
import type { Scenario } from "../../scenario/Scenario.ts";
import type { Estimate } from "../../summary/Result.ts";
import type { MechanismName } from "../../world/mechanisms.ts";
import type { Coalition } from "../RunTable.ts";

/** What each mechanism adds to one measure, in the measure's unit. */
export interface MeasureAttribution {
  /** All mechanisms less none: arm L less arm T. The contributions add up to its mean. */
  readonly total: Estimate;
  readonly contributions: Readonly<Record<MechanismName, Estimate>>;
  /** The mean as observed with each coalition, without the adoption control. */
  readonly coalitions: Readonly<Record<Coalition, number>>;
}

/** Measures that were taken; one that nothing was measured on is absent. */
export type TierAttribution = Readonly<Partial<Record<MeasureId, MeasureAttribution>>>;

/** The difference between a shared ledger and paper, shared out among mechanisms (Shapley value). */
export interface Attribution {
  readonly model: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly replications: number;
  readonly mechanisms: readonly MechanismName[];
  readonly measures: TierAttribution;
  /** Each tier by itself, the first first; empty where there is one alone. */
  readonly byTier: readonly TierAttribution[];
}
