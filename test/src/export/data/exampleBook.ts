import { bookOf } from "../../../../src/export/data/bookOf.ts";
import type { DataBook } from "../../../../src/export/data/DataBook.ts";
import type { DataCell, DataTable } from "../../../../src/export/data/DataTable.ts";
import { digest } from "../../../../sims/index.ts";
import { oneTier } from "../../../gallery/data/results.ts";

export const RECORD = {
  name: "daybook-record",
  text: '{"daybook":1,"scenario":{"title":"_x0041_ \\u003cscript\\u003e"}}',
  properties: [
    { name: "Daybook model", value: "0.3.3" },
    { name: "daybook-record 001", value: "eJwrSS0uAQAEXQHB" },
  ],
};

/** The book of a small result, about another table. */
export function bookAbout(main: DataTable): DataBook {
  const result = oneTier();
  return {
    ...bookOf({ result, digest: digest(result), record: RECORD }, "time"),
    main,
    tables: [main],
  };
}

/** A table of a text, a number and an integer. */
export function tableOf(rows: readonly (readonly [DataCell, DataCell, DataCell])[]): DataTable {
  return {
    name: "invented",
    title: "Invented",
    columns: [
      { id: "words", type: "text", description: "Any text." },
      { id: "value", type: "number", unit: "days", description: "Any number." },
      { id: "count", type: "integer", description: "Any integer." },
    ],
    rows,
  };
}
