import { firstBytes, type ByteSource } from "./ByteSource.ts";
import { csvRows, delimiterOf } from "./csvRows.ts";
import { encodingOf, fileFormat, type Encoding } from "./fileFormat.ts";
import type { RowSource } from "./Rows.ts";
import { unpacked } from "./textPieces.ts";
import { xesRows } from "./xesRows.ts";
import { xlsxRows } from "./xlsxRows.ts";

/** Bytes that are looked at to tell what a file is. */
const HEAD = 200_000;

/**
 * Opens a file by what is in it: CSV (any of four delimiters, UTF-8, UTF-16 or Windows-1252), XLSX, XES, and
 * both text formats packed by gzip. Throws UnreadableFile.
 * @param encoding In place of the one that the beginning suggests.
 */
export async function openRows(source: ByteSource, encoding?: Encoding): Promise<RowSource> {
  const head = await firstBytes(source, HEAD);
  switch (fileFormat(head)) {
    case "gzip":
      return openRows(unpacked(source), encoding);
    case "xlsx":
      return xlsxRows(source);
    case "xml":
      return xesRows(source);
    case "text": {
      const found = encoding ?? encodingOf(head);
      const sample = new TextDecoder(found).decode(head);
      return csvRows(source, found, delimiterOf(wholeLines(sample)));
    }
  }
}

/** Without the last line, which may be cut. */
function wholeLines(sample: string): string {
  const end = sample.lastIndexOf("\n");
  return end > 0 && sample.length > 1000 ? sample.slice(0, end) : sample;
}
