import type { DateOrder } from "./dates.ts";
import type { DecimalMark } from "./numbers.ts";
import type { HowRead } from "./Rows.ts";

export type ColumnKind = "date" | "number" | "flag" | "text" | "empty";

/** How the dates of a column are to be read: year first or named months, day first, month first, or both would do for every one of them. */
export type ColumnDates = "plain" | DateOrder | "undecided";

/** What was found in one column. */
export interface ColumnSurvey {
  /** As the file names it; made different where two are alike. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  /** A few cells, as they stand. */
  readonly examples: readonly string[];
  readonly dates: ColumnDates;
  readonly decimal: DecimalMark | "undecided";
  /** Whole numbers that could also be Excel's serial dates, or dates of eight digits. */
  readonly maybeDates: boolean;
  /** Whether all numbers are whole, and how large they become. */
  readonly whole: boolean;
  readonly largest: number;
  /** Different values with how often each was seen, the most frequent first; none where there are more than 40. */
  readonly values: readonly (readonly [value: string, count: number])[];
}

/** What is in a file. */
export interface Survey {
  readonly file: string;
  readonly how: HowRead;
  readonly rows: number;
  readonly columns: readonly ColumnSurvey[];
}
