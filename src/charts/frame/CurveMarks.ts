import type { Arm } from "../../../sims/experiment/RunTable.ts";

/** Room for a chart in pixels; `em` is the page's type size over 16 px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** A text and where it stands, in pixels. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The label at the end of a line: its name, and beneath it what to know. `y` is the middle of the name. */
export interface EndLabel {
  readonly arm: Arm;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly details: readonly PlacedText[];
}

export interface CurveSeries {
  readonly arm: Arm;
  /** Path of the mean curve. */
  readonly line: string;
  /** Path of its confidence band. */
  readonly band: string;
  /** Height of the mean curve on each day from 0 to `lastDay`. */
  readonly ys: readonly number[];
}

/** Everything that a chart of curves over days draws, in pixels. Plain data, tested without a browser. */
export interface CurveMarks {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lastDay: number;
  readonly xTicks: readonly PlacedText[];
  readonly yTicks: readonly PlacedText[];
  readonly xTitle: PlacedText;
  /** Area between the first two curves. */
  readonly gap: string;
  readonly series: readonly CurveSeries[];
  readonly labels: readonly EndLabel[];
}

/** Where a day stands. */
export function dayX(marks: Pick<CurveMarks, "plot" | "lastDay">, day: number): number {
  const { left, right } = marks.plot;
  return left + ((right - left) * day) / marks.lastDay;
}

/** The whole day nearest to a place. */
export function dayAt(marks: Pick<CurveMarks, "plot" | "lastDay">, x: number): number {
  const { left, right } = marks.plot;
  const day = Math.round(((x - left) / (right - left)) * marks.lastDay);
  return Math.max(0, Math.min(marks.lastDay, day));
}
