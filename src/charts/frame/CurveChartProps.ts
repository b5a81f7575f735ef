import type { JSX } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";

/** What a chart of curves over days is given. */
export interface CurveChartProps {
  readonly result: Result;
  /** Day on which the axis ends. */
  readonly lastDay: number;
  readonly footer: string;
  /** Height in pixels for a width in pixels. */
  readonly height: (width: number) => number;
  readonly small?: SmallMultiple;
}

/** One of several small charts of the same kind on the same axes: annotations give way to a line above it. */
export interface SmallMultiple {
  /** What this one shows. */
  readonly title: string;
  /** What annotations would say. */
  readonly subtitle: () => JSX.Element;
  /** Upper end of the value axis of every one of them, where it is not known beforehand. */
  readonly top: number;
}
