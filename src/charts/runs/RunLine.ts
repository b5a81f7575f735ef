import type { BandedCurve } from "../frame/pair.ts";

/** One run's mean curve of one arm. */
export interface RunLine {
  readonly id: string;
  /** What stands at its end, short. */
  readonly label: string;
  readonly curve: BandedCurve;
  /** The baseline: drawn thick. */
  readonly strong: boolean;
  /** The run that is shown in full. */
  readonly chosen: boolean;
}
