import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { writeParquet } from "../../../../src/export/data/files/writeParquet.ts";
import { anyRows } from "./anyRows.ts";
import { bookAbout, RECORD, tableOf } from "./exampleBook.ts";

describe("Parquet", () => {
  it("gives every text, number and gap back, and the same bytes each time", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const bytes = writeParquet(bookAbout(tableOf(rows)));
        const read = await parquetReadObjects({ file: bytes.buffer });
        expect(read.map(({ words, value, count }) => [words, value, count])).toEqual(rows);
        expect(Buffer.compare(bytes, writeParquet(bookAbout(tableOf(rows))))).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps citation, licence, columns and the record beside the data", () => {
    const book = bookAbout(tableOf([["a", 1, 2]]));
    const { key_value_metadata: pairs = [] } = parquetMetadata(writeParquet(book).buffer);
    const found = Object.fromEntries(pairs.map(({ key, value = "" }) => [key, value]));
    expect(found[RECORD.name]).toBe(RECORD.text);
    expect(found["citation"]).toBe(book.citation.text);
    expect(found["licence"]).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(JSON.parse(found["columns"] ?? "")).toEqual(book.main.columns);
  });

  it("refuses a number that its column cannot hold", () => {
    expect(() => writeParquet(bookAbout(tableOf([["a", 1, 2 ** 31]])))).toThrow(
      "Column count holds 2147483648, which is no integer.",
    );
  });
});
