/** What a cell holds: nothing was found, or could be, where it is null. */
export type DataCell = number | string | null;

export interface DataColumn {
  /** Header of the column, in snake case. */
  readonly id: string;
  /** Integers have 32 bits. */
  readonly type: "number" | "text" | "integer";
  readonly unit?: string;
  readonly description: string;
}

/** A table of raw numbers, one row per observation (tidy). Numbers are finite. */
export interface DataTable {
  /** Name of a file without its ending, "time-curve". */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
}
