import type { Interval } from "../../summary/Result.ts";

/** A value with its standard error and its 95 % interval. */
export interface Uncertain {
  readonly value: number;
  readonly error: number;
  readonly ci95: Interval;
}
