import type { Days } from "../units.ts";

/** One kind of step in all cases. */
export interface LoggedStep {
  readonly name: string;
  /** When it was first and last done in each case, in days from a Monday; NaN where it was not, or the log has no time of it. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** How often it was done in each case. */
  readonly counts: Float64Array;
}

/** What a log says of its cases, a place each. */
export interface CaseLog {
  readonly cases: number;
  /** Days by which the clock on the wall is ahead of the case's instants. */
  readonly offsets: Float64Array;
  /** The last instant in the log. */
  readonly end: Days;
  readonly steps: readonly LoggedStep[];
  /** Whether the steps stand in the order in which they usually come, as columns of a table do. */
  readonly inOrder: boolean;
  /** Hands-on minutes of each case, by name; NaN where they are not said. */
  readonly work: readonly { readonly name: string; readonly minutes: Float64Array }[];
}
