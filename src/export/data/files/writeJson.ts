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

function tableOf({ title, columns, rows }: DataTable): object {
  return {
    title,
    rows: rows.length,
    columns,
    data: Object.fromEntries(columns.map(({ id }, i) => [id, rows.map((row) => row[i] ?? null)])),
  };
}
