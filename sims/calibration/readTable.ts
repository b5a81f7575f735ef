/** A table of text: the cells of every row by the name of their column. */
export type TextRow = Readonly<Record<string, string>>;

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly TextRow[] }
  | { readonly ok: false; readonly reason: string };

/** Rows of a log, at most; ten times those of the logs that the presets rest on. */
export const MOST_ROWS = 200_000;

/**
 * Reads comma-separated text with a line of column names. Cells hold no commas and no quotes: logs
 * of numbers and time stamps need none. The reason, if it cannot be read, goes on from the name of
 * the file.
 */
export function readTable(text: string, columns: readonly string[]): ReadTable {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  const names = (lines[0] ?? "").split(",");
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    return no(`has no column ${missing.join(", ")}; expected ${columns.join(", ")}`);
  }
  if (lines.length === 1) return no("has no rows; expected one for each case");
  if (lines.length - 1 > MOST_ROWS) {
    return no(`has ${lines.length - 1} rows; expected at most ${MOST_ROWS}`);
  }
  const rows: TextRow[] = [];
  for (let i = 1; i < lines.length; i++) {
    const cells = lines[i]!.split(",");
    if (cells.length !== names.length) {
      return no(`line ${i + 1} has ${cells.length} cells; expected ${names.length}, as line 1 has`);
    }
    rows.push(Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""])));
  }
  return { ok: true, rows };
}

function no(reason: string): ReadTable {
  return { ok: false, reason };
}
