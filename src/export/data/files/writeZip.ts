import { strToU8, zipSync, type Zippable } from "fflate";
import type { DataBook } from "../DataBook.ts";
import { csvMetadata } from "./metadata.ts";
import { readmeOf } from "./readme.ts";
import { writeCsv } from "./writeCsv.ts";

/** The format keeps the hour of the clock on the wall: this instant is the same hour everywhere. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

/** All tables as CSV, with metadata.json for programs (the record is in it) and README.md for people. */
export function writeZip(book: DataBook): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    "README.md": strToU8(readmeOf(book)),
    "metadata.json": strToU8(`${JSON.stringify(csvMetadata(book), null, 1)}\n`),
  };
  for (const table of book.tables) files[`${table.name}.csv`] = writeCsv(table);
  return new Uint8Array(zipSync(files, { level: 6, mtime: noTime(), os: 0 }));
}
