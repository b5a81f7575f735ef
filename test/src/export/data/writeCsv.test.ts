import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCsvText, writeCsv } from "../../../../src/export/data/files/writeCsv.ts";
import { anyRows, anyText, plain } from "./anyRows.ts";
import { tableOf } from "./exampleBook.ts";

const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Rows as a reader of CSV finds them, the header first. */
function parsed(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual([""]); // behind the last line end
  return data;
}

describe("CSV", () => {
  it("has the columns' ids as header and ends every line with CR LF, without a byte order mark", () => {
    const csv = text(writeCsv(tableOf([["a", 1.5, 2]])));
    expect(csv).toBe("words,value,count\r\na,1.5,2\r\n");
  });

  it("gives every text, number and gap back", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [, ...found] = parsed(text(writeCsv(tableOf(rows))));
        const read = found.map(([words = "", value = "", count = ""]) => [
          readCsvText(words),
          value === "" ? null : Number(value),
          count === "" ? null : Number(count),
        ]);
        expect(read).toEqual(
          rows.map(([words, ...numbers]) => [words ?? "", ...numbers.map(plain)]),
        );
      }),
    );
  });

  it("has no field of text that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const [, ...found] = parsed(text(writeCsv(tableOf(texts.map((words) => [words, -1, -2])))));
        expect(found.filter(([words = ""]) => /^[=+\-@\t\r\n＝＋－＠]/.test(words))).toEqual([]);
      }),
    );
  });

  it("writes numbers as the shortest text that gives them again, never quoted or marked", () => {
    const numbers = [-0.1, 1e-7, 1e21, 5e-324, 0.1 + 0.2];
    const lines = text(writeCsv(tableOf(numbers.map((value) => [null, value, -1])))).split("\r\n");
    expect(lines.slice(1, -1)).toEqual(numbers.map((value) => `,${String(value)},-1`));
  });

  it("is written in pieces without a seam", () => {
    const rows = Array.from({ length: 4001 }, (_, i) => [`=${i}`, i / 7, i] as const);
    const found = parsed(text(writeCsv(tableOf(rows))));
    expect(found).toHaveLength(4002);
    expect(found[4001]).toEqual(["'=4000", String(4000 / 7), "4000"]);
  });
});
