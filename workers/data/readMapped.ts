import { BadCell } from "./Cells.ts";
import { createBadRows, type BadRows } from "./BadRows.ts";
import type { RowSource } from "./Rows.ts";
import type { Survey } from "./Survey.ts";
import { headerOf, isBlank } from "./surveyRows.ts";

/** Hands every row beneath the header to `take`; one that throws BadCell, or has too few cells, is left out and listed. */
export async function readMapped(
  rows: RowSource,
  survey: Survey,
  take: (cells: readonly string[], line: number) => void,
  onBytes?: (bytes: number) => void,
): Promise<BadRows> {
  const bad = createBadRows();
  const strict = survey.how.format === "CSV";
  const width = survey.columns.length;
  let begun = false;
  await rows.read((cells, line) => {
    if (!begun) {
      begun = headerOf(cells) !== undefined;
      return;
    }
    if (isBlank(cells)) return;
    const surplus = cells.slice(width).some((cell) => cell.trim() !== "");
    if (strict && (cells.length < width || surplus)) {
      bad.add(line, `has ${cells.length} cells; expected ${width}, as the line of names has`);
      return;
    }
    try {
      take(cells, line);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      bad.add(line, error.message);
    }
  }, onBytes);
  return bad.end();
}
