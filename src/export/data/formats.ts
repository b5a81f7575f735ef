import type { DataBook } from "./DataBook.ts";
import type { DataTable } from "./DataTable.ts";
import type { ReadableFormat } from "./readingLines.ts";

/** A kind of file that data leave in. */
export interface DataFormat {
  /** What it is called for people. */
  readonly label: string;
  readonly mime: string;
  /** Whether the file is text, that can be printed. */
  readonly isText: boolean;
  /** Cells of the main table at most: beyond, one text or sheet would be more than browsers and programs take. */
  readonly mostCells: number;
  /** The file; the library that writes it is loaded with the first one. */
  write(book: DataBook): Promise<Uint8Array<ArrayBuffer>>;
}

const MOST_CELLS = 10_000_000;
const MOST_SHEET_CELLS = 2_000_000;

/** Every format of data, by the ending of its files. */
export const DATA_FORMATS: Readonly<Record<ReadableFormat, DataFormat>> = {
  csv: {
    label: "CSV",
    mime: "text/csv;charset=utf-8;header=present",
    isText: true,
    mostCells: MOST_CELLS,
    write: async ({ main }) => (await import("./files/writeCsv.ts")).writeCsv(main),
  },
  xlsx: {
    label: "Excel workbook (XLSX)",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    isText: false,
    mostCells: MOST_SHEET_CELLS,
    write: async (book) => (await import("./files/writeXlsx.ts")).writeXlsx(book, sheetsOf(book)),
  },
  parquet: {
    label: "Parquet",
    mime: "application/vnd.apache.parquet",
    isText: false,
    mostCells: MOST_CELLS,
    write: async (book) => (await import("./files/writeParquet.ts")).writeParquet(book),
  },
  json: {
    label: "JSON, all tables",
    mime: "application/json",
    isText: true,
    mostCells: MOST_CELLS,
    write: async (book) => (await import("./files/writeJson.ts")).writeJson(book),
  },
  zip: {
    label: "ZIP of all tables as CSV, with README and metadata",
    mime: "application/zip",
    isText: false,
    mostCells: MOST_CELLS,
    write: async (book) => (await import("./files/writeZip.ts")).writeZip(book),
  },
};

/** Tables of a workbook beside the data, by the name of the sheet. */
const SHEETS: Readonly<Record<string, string>> = {
  Measures: "measures",
  "Measures explained": "measure-descriptions",
  Parameters: "parameters",
  Sources: "sources",
};

function sheetsOf({ tables }: DataBook): Readonly<Record<string, DataTable>> {
  return Object.fromEntries(
    Object.entries(SHEETS).flatMap(([sheet, name]) => {
      const table = tables.find((one) => one.name === name);
      return table ? [[sheet, table]] : [];
    }),
  );
}
