import type { DataBook } from "../DataBook.ts";
import type { DataTable } from "../DataTable.ts";
import { factsOf } from "./metadata.ts";

/** All tables as one JSON object, each column by column, with how to cite them and the record; numbers as they are, null where there is none. */
export function writeJson(book: DataBook): Uint8Array<ArrayBuffer> {
  const facts = {
    ...factsOf(book),
    main: book.main.name,
    tables: Object.fromEntries(book.tables.map((table) => [table.name, tableOf(table)])),
  };
  return new TextEncoder().encode(`${JSON.stringify(facts)}\n`);
}

/** The numbers of all tables as such a file has them. */
export function tablesInJson({ tables }: DataBook): object {
  return Object.fromEntries(tables.map((table) => [table.name, { data: dataOf(table) }]));
}

function tableOf(table: DataTable): object {
  const { title, columns, rows } = table;
  return { title, rows: rows.length, columns, data: dataOf(table) };
}

function dataOf({ columns, rows }: DataTable): object {
  return Object.fromEntries(columns.map(({ id }, i) => [id, rows.map((row) => row[i] ?? null)]));
}
