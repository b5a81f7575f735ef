import { column, type Column } from "./columns.ts";

/** Reads a sum out of a world's row, which starts at `offset` of `rows` and is laid out as COLUMNS. */
export type ReadRow = (rows: Float64Array, offset: number) => number;

/** The sum of some columns. */
export function sumOf(...names: readonly Column[]): ReadRow {
  const places = names.map((name) => column[name]);
  return (rows, offset) => {
    let sum = 0;
    for (const place of places) sum += rows[offset + place] ?? 0;
    return sum;
  };
}

/** What one reading is more than another. */
export const difference =
  (all: ReadRow, part: ReadRow): ReadRow =>
  (rows, offset) =>
    all(rows, offset) - part(rows, offset);

/** The scale of what is told per 100 of face. */
export const per100 = (): number => 100;
