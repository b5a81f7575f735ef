import type { Result } from "../../../sims/summary/Result.ts";
import type { Study } from "../../export/study/Study.ts";
import type { Mark } from "../marks/Mark.ts";
import type { ChartSize } from "./CurveMarks.ts";
import type { ChartTable } from "./ChartTable.ts";

/** The charts that leave the app, by the names that the command line knows them by. */
export const DRAWINGS = [
  "time",
  "cost",
  "stages",
  "sweep",
  "grid",
  "tornado",
  "waterfall",
  "runs",
  "fit",
  "lanes",
  "account",
  "luck",
  "uncertainty",
  "board",
  "statechart",
  "density",
  "convergence",
  "luck-bars",
] as const;
export type DrawingId = (typeof DRAWINGS)[number];

/**
 * A chart without a page: what it says of itself, and its marks for any size. `draw` is pure: the same
 * size gives the same marks.
 */
export interface Drawing {
  readonly id: DrawingId;
  readonly title: string;
  readonly subtitle: string;
  /** Generated from the data: type, axes, main result, biggest contrast, how many worlds. */
  readonly description: string;
  /** What was run, in one line: model, scenario, replications, seed. */
  readonly footer: string;
  /** Height in pixels that it wants for a width in pixels and a type size over 16 px. */
  readonly height: (width: number, em: number) => number;
  /** Whether it may be drawn higher than it wants: its height is not set by its rows. */
  readonly stretches?: boolean;
  readonly draw: (size: ChartSize) => readonly Mark[];
  readonly table: () => ChartTable;
  /** What its marks mean where they do not say it themselves, such as its bands. */
  readonly note?: string;
  /** The finding that it draws, where that is a comparison of arms. */
  readonly result?: Result | undefined;
  /** The study that it draws, where it is one and has come to its end. */
  readonly study?: Study | undefined;
}
