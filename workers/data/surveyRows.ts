import { createColumnSurvey } from "./surveyColumn.ts";
import { dateShape } from "./dates.ts";
import { numberShape } from "./numbers.ts";
import type { RowSource } from "./Rows.ts";
import type { Survey } from "./Survey.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Columns of a file, and rows, at most. */
const MOST_COLUMNS = 500;
export const MOST_ROWS = 5_000_000;

/** Goes once through a file and says what is in it. Throws UnreadableFile where that is no table. */
export async function surveyRows(
  file: string,
  rows: RowSource,
  onBytes?: (bytes: number) => void,
): Promise<Survey> {
  let columns: ReturnType<typeof createColumnSurvey>[] | undefined;
  let count = 0;
  await rows.read((cells) => {
    if (!columns) {
      const names = headerOf(cells);
      if (names) columns = names.map(createColumnSurvey);
      return;
    }
    if (isBlank(cells)) return;
    count++;
    if (count > MOST_ROWS) {
      throw new UnreadableFile(`has more than ${MOST_ROWS} rows; expected at most so many`);
    }
    for (let i = 0; i < columns.length; i++) columns[i]?.add((cells[i] ?? "").trim());
  }, onBytes);
  if (!columns)
    throw new UnreadableFile("has no line with the names of columns; expected one above the rows");
  if (count === 0) throw new UnreadableFile("has no rows beneath the names of its columns");
  return { file, how: rows.how, rows: count, columns: columns.map((column) => column.end()) };
}

/** Whether a row has nothing in it. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** The names of the columns, each different, if this is their line: a line above with one cell alone is a title. */
export function headerOf(cells: readonly string[]): readonly string[] | undefined {
  const texts = cells.map((cell) => cell.trim());
  if (texts.filter((text) => text !== "").length < 2) return undefined;
  if (texts.length > MOST_COLUMNS) {
    throw new UnreadableFile(`has ${texts.length} columns; expected at most ${MOST_COLUMNS}`);
  }
  const data = texts.filter(
    (text) => dateShape(text) !== undefined || numberShape(text) !== undefined,
  );
  if (data.length >= texts.length / 2) {
    throw new UnreadableFile(
      `has "${data[0]?.slice(0, 40)}" in its first line; expected the names of its columns there`,
    );
  }
  const seen = new Map<string, number>();
  return texts.map((text, i) => {
    const name = (text || `column ${i + 1}`).slice(0, 80);
    const again = (seen.get(name) ?? 0) + 1;
    seen.set(name, again);
    return again === 1 ? name : `${name} (${again})`;
  });
}
