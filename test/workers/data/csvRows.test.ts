import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRows } from "../../../workers/data/openRows.ts";
import { textSource, utf16 } from "./textSource.ts";

async function rowsOf(content: string | Uint8Array, piece = 7) {
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  const source = await openRows(textSource(content, piece));
  await source.read((cells, line) => rows.push({ cells: [...cells], line }));
  return { how: source.how, rows };
}

describe("delimited text", () => {
  it.each([",", ";", "\t", "|"])("is told apart by %j", async (delimiter) => {
    const { how, rows } = await rowsOf(
      ["a,b", "1,2", "3,4", ""].join("\n").replaceAll(",", delimiter),
    );
    expect(how).toMatchObject({ format: "CSV", delimiter });
    expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("keeps quoted delimiters, quotes and line ends, and counts lines of the file", async () => {
    const { rows } = await rowsOf('a;b\r\n"x;""y""";"1\n2"\r\nz;3\r\n');
    expect(rows.slice(0, 3)).toEqual([
      { cells: ["a", "b"], line: 1 },
      { cells: ['x;"y"', "1\n2"], line: 2 },
      { cells: ["z", "3"], line: 4 },
    ]);
  });

  it.each([
    ["UTF-8 with its mark", new TextEncoder().encode("\uFEFFname,n\nMüller,1\n"), "utf-8"],
    ["UTF-16, little end first", utf16("name,n\nMüller,1\n", true), "utf-16le"],
    ["UTF-16, big end first", utf16("name,n\nMüller,1\n", false), "utf-16be"],
    [
      "Windows-1252",
      Uint8Array.from("name,n\nM\u00fcller,1\n", (c) => c.charCodeAt(0)) as unknown as Uint8Array,
      "windows-1252",
    ],
  ])("is read in %s", async (_, given, encoding) => {
    const bytes =
      encoding === "windows-1252"
        ? Uint8Array.from([..."name,n\nM\u00fcller,1\n"].map((c) => c.charCodeAt(0)))
        : given;
    const { how, rows } = await rowsOf(bytes, 3);
    expect(how.encoding).toBe(encoding);
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      ["name", "n"],
      ["Müller", "1"],
    ]);
  });

  it("says where a quote is never closed", async () => {
    await expect(rowsOf('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(
      /a quote that is opened and never closed, on line 3/,
    );
  });

  it("comes out the same wherever it is cut", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " "), maxLength: 4 });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, piece) => {
        const text = [["x", "y"], ...rows]
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        const read = await rowsOf(text, piece);
        expect(read.rows.map(({ cells }) => cells)).toEqual([["x", "y"], ...rows]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file that is none of ours", () => {
  it.each([
    [new Uint8Array(), /is empty/],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old or locked Excel file/],
    [new TextEncoder().encode("%PDF-1.7"), /is a PDF/],
    [Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 5), /bytes that are no text/],
    [
      new TextEncoder().encode("<?xml version='1.0'?><html/>"),
      /begins with <html>; expected <log>/,
    ],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9), /Excel/],
    [Uint8Array.of(0x1f, 0x8b, 1, 2, 3), /damaged gzip|is empty/],
  ])("is refused with a reason: %#", async (bytes, reason) => {
    await expect(rowsOf(bytes)).rejects.toThrow(reason);
  });
});
