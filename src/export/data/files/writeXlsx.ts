import { writeXlsx as write, type WriteSheet } from "hucre/xlsx";
import type { DataBook } from "../DataBook.ts";
import type { DataTable } from "../DataTable.ts";

/** Rows of a sheet, its header among them. */
export const MOST_SHEET_ROWS = 1_048_576;
/** Characters of a cell. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;
/** Files are stamped with no time of making, so that the same result gives the same bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * A workbook with the sheets About, Data (the main table), one for each other table that is given by name in `sheets`, and
 * Columns, which describes all columns. Every text is a cell of type string, which no program takes for a formula; the record
 * stands in the custom properties. Rejects with a RangeError where a table has more rows than a sheet.
 */
export async function writeXlsx(
  book: DataBook,
  sheets: Readonly<Record<string, DataTable>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const named: readonly (readonly [string, DataTable])[] = [
    ["Data", book.main],
    ...Object.entries(sheets).filter(([, table]) => table.name !== book.main.name),
  ];
  for (const [name, { rows }] of named) {
    if (rows.length < MOST_SHEET_ROWS) continue;
    throw new RangeError(
      `The sheet ${name} would have ${rows.length} rows; a workbook has ${MOST_SHEET_ROWS - 1} at most beside the header.`,
    );
  }
  const bytes = await write({
    sheets: [
      { name: "About", rows: aboutRows(book), columns: [{ width: 18 }, { width: WIDEST * 2 }] },
      ...named.map(([name, table]) => tableSheet(name, table)),
      tableSheet("Columns", columnsTable(named)),
    ],
    properties: {
      title: text(book.title),
      creator: "Daybook",
      created: NO_TIME,
      modified: NO_TIME,
      custom: Object.fromEntries(
        (book.record?.properties ?? []).map(({ name, value }) => [name, value]),
      ),
    },
  });
  return new Uint8Array(bytes);
}

function aboutRows({ title, citation, about }: DataBook): string[][] {
  const lines = [
    ["Title", title],
    ["How to cite", citation.text],
    ["BibTeX", citation.bibtex],
    ...about,
  ];
  return lines.map((cells) => cells.map(text));
}

function tableSheet(name: string, { columns, rows }: DataTable): WriteSheet {
  return {
    name,
    rows: [
      columns.map(({ id }) => text(id)),
      ...rows.map((row) => row.map((value) => (typeof value === "string" ? text(value) : value))),
    ],
    columns: columns.map(({ id }, i) => ({ width: widthOf(id, rows.slice(0, 200), i) })),
    freezePane: { rows: 1 },
  };
}

function widthOf(id: string, rows: DataTable["rows"], i: number): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(row[i] ?? "").length),
    id.length,
  );
  return Math.min(longest + 2, WIDEST);
}

/** What every column of the sheets holds. */
function columnsTable(sheets: readonly (readonly [string, DataTable])[]): DataTable {
  return {
    name: "columns",
    title: "What the columns hold",
    columns: ["sheet", "column", "type", "unit", "description"].map((id) => ({
      id,
      type: "text",
      description: "",
    })),
    rows: sheets.flatMap(([sheet, { columns }]) =>
      columns.map(({ id, type, unit = null, description }) => [sheet, id, type, unit, description]),
    ),
  };
}

/** A text as a cell can hold it: no longer, and not to be taken for an escape (`_x0041_`) of the format. */
function text(value: string): string {
  const cut = value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
