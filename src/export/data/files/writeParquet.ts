import { parquetWriteBuffer } from "hyparquet-writer";
import type { DataBook } from "../DataBook.ts";
import type { DataCell, DataColumn } from "../DataTable.ts";
import { LICENCE } from "../licence.ts";

const TYPES = { number: "DOUBLE", integer: "INT32", text: "STRING" } as const;

/**
 * The main table as Parquet (Snappy): doubles, 32-bit integers and UTF-8 texts, null where nothing was found. Title, citation,
 * licence, the columns' units and descriptions (JSON) and the record stand in the key-value metadata.
 */
export function writeParquet({ main, title, citation, record }: DataBook): Uint8Array<ArrayBuffer> {
  const facts = {
    title: `${title}: ${main.title}`,
    citation: citation.text,
    licence: LICENCE.url,
    columns: JSON.stringify(main.columns),
    ...(record && { [record.name]: record.text }),
  };
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: main.columns.map((column, i) => ({
        name: column.id,
        type: TYPES[column.type],
        data: main.rows.map((row) => checked(row[i] ?? null, column)),
      })),
      kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
      createdBy: "Daybook",
    }),
  );
}

/** Throws where a cell is not of its column's type: Parquet would keep something else. */
function checked(value: DataCell, { id, type }: DataColumn): DataCell {
  const fits =
    value === null ||
    ((type === "text" ? typeof value === "string" : typeof value === "number") &&
      (type !== "integer" || (value as number) === ((value as number) | 0)));
  if (fits) return value;
  throw new RangeError(`Column ${id} holds ${String(value)}, which is no ${type}.`);
}
