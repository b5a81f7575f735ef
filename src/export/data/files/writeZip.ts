import { strToU8 } from "fflate";
import type { DataBook } from "../DataBook.ts";
import { csvMetadata } from "./metadata.ts";
import { packed } from "./packed.ts";
import { readmeOf } from "./readme.ts";
import { writeCsv } from "./writeCsv.ts";

/** All tables as CSV, with metadata.json for programs (the record is in it) and README.md for people. */
export function writeZip(book: DataBook): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {
    "README.md": strToU8(readmeOf(book)),
    "metadata.json": strToU8(`${JSON.stringify(csvMetadata(book), null, 1)}\n`),
  };
  for (const table of book.tables) files[`${table.name}.csv`] = writeCsv(table);
  return packed(files);
}
