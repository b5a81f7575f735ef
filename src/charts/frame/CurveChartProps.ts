import type { Result } from "../../../sims/summary/Result.ts";

/** What a chart of curves over days is given. */
export interface CurveChartProps {
  readonly result: Result;
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly footer: string;
  /** Height in pixels for a width in pixels. */
  readonly height: (width: number) => number;
}
