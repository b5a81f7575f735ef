/** One row of a file: its cells as text, and the line (of a sheet, the row) on which it begins, from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void;

/** How a file was read, as it is said to people. */
export interface HowRead {
  readonly format: "CSV" | "XLSX" | "XES";
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
}

/** A file as rows: the first has the names of the columns. Can be read as often as wanted. */
export interface RowSource {
  readonly how: HowRead;
  /** Hands over every row in turn; tells how many bytes have been read from time to time. Throws UnreadableFile. */
  read(take: TakeRow, onBytes?: (bytes: number) => void): Promise<void>;
}
