import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MOST_SHEET_ROWS, writeXlsx } from "../../../../src/export/data/files/writeXlsx.ts";
import { anyRows, plain } from "./anyRows.ts";
import { bookAbout, RECORD, tableOf } from "./exampleBook.ts";
import { readXlsx } from "./readXlsx.ts";

afterEach(() => void vi.useRealTimers());

describe("a workbook", () => {
  it("gives every text, number and gap back, texts as texts", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const { sheets } = readXlsx(await writeXlsx(bookAbout(tableOf(rows)), {}));
        const [header, ...found] = sheets.get("Data") ?? [];
        expect(header?.map((cell) => cell?.value)).toEqual(["words", "value", "count"]);
        const read = rows.map((_, i) => [0, 1, 2].map((at) => found[i]?.[at]?.value ?? null));
        // A text of nothing is an empty cell.
        expect(read.map(([words, ...numbers]) => [words || null, ...numbers])).toEqual(
          rows.map(([words, ...numbers]) => [words || null, ...numbers.map(plain)]),
        );
        const kinds = found.map((row) => row?.[0]?.type ?? "text");
        expect(kinds.filter((type) => type !== "text")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has no formula, whatever its texts are", async () => {
    const rows = ["=1+1", "+1", "-1", "@A1", "\t=1", "=cmd|'/c calc'!A1"].map(
      (words) => [words, 1, 1] as const,
    );
    const book = bookAbout(tableOf(rows));
    const { parts } = readXlsx(
      await writeXlsx({ ...book, title: "=1+1", about: [["=A", "=B"]] }, {}),
    );
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/<f[ >]|externalLink|DDE/i);
  });

  it("says how to cite it first, and describes every column last", async () => {
    const book = bookAbout(tableOf([["a", 1, 2]]));
    const { sheets } = readXlsx(await writeXlsx(book, { Measures: tableOf([]) }));
    expect([...sheets.keys()]).toEqual(["About", "Data", "Columns"]); // Measures is the main table here
    expect(sheets.get("About")?.[1]?.map((cell) => cell?.value)).toEqual([
      "How to cite",
      book.citation.text,
    ]);
    expect(sheets.get("Columns")?.[2]?.map((cell) => cell?.value)).toEqual([
      "Data",
      "value",
      "number",
      "days",
      "Any number.",
    ]);
  });

  it("carries the record in its custom properties, and the same bytes each time", async () => {
    const book = bookAbout(tableOf([["a", 1, 2]]));
    const first = await writeXlsx(book, {});
    const xml = readXlsx(first).parts["docProps/custom.xml"] ?? "";
    for (const { name, value } of RECORD.properties) {
      expect(xml).toContain(`name="${name}"><vt:lpwstr>${value}</vt:lpwstr>`);
    }
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 5, 7) });
    expect(Buffer.compare(first, await writeXlsx(book, {}))).toBe(0);
  });

  it("refuses more rows than a sheet has, in a sentence", async () => {
    const rows = Array.from({ length: MOST_SHEET_ROWS }, () => ["", 1, 1] as const);
    await expect(writeXlsx(bookAbout(tableOf(rows)), {})).rejects.toThrow(
      "The sheet Data would have 1048576 rows; a workbook has 1048575 at most beside the header.",
    );
  });

  it("cuts a text that no cell can hold, and shows that it did", async () => {
    const { sheets } = readXlsx(
      await writeXlsx(bookAbout(tableOf([["a".repeat(40_000), 1, 1]])), {}),
    );
    expect(sheets.get("Data")?.[1]?.[0]?.value).toBe(`${"a".repeat(32_766)}…`);
  });
});
