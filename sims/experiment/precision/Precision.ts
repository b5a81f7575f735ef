import type { MeasureId } from "../../measures/measures.ts";

/** How exactly the difference of a measure between two arms has to be known. */
export interface Target {
  readonly measure: MeasureId;
  /** Half the width of the interval at most: in the measure's unit, or as a share of the difference. */
  readonly within: number;
  /** Whether `within` is a share of the difference itself. */
  readonly relative: boolean;
}

/** How exactly a difference is known. */
export interface TargetFound extends Target {
  /** "L-T": an arm less the first of the experiment. */
  readonly pair: string;
  /** The difference; absent where nothing has been measured yet. */
  readonly mean?: number;
  /** Half the width of its interval, at a confidence that lets all targets hold together at 95 %. */
  readonly halfWidth?: number;
  /** What it has to be at most, in the measure's unit. */
  readonly needed?: number;
  readonly reached: boolean;
}

/** What was known after some replications. */
export interface Look {
  readonly replications: number;
  readonly targets: readonly TargetFound[];
}

/** How an experiment that ran until a precision ended: the looks that it took, the last one decides. */
export interface PrecisionFound {
  readonly reached: boolean;
  readonly looks: readonly Look[];
}
