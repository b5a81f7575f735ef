import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { writeJson } from "../../../../src/export/data/files/writeJson.ts";
import { writeZip } from "../../../../src/export/data/files/writeZip.ts";
import { anyRows, plain } from "./anyRows.ts";
import { bookAbout, RECORD, tableOf } from "./exampleBook.ts";

const book = bookAbout(tableOf([["=1+1", 1, 2]]));

describe("JSON", () => {
  it("gives every text, number and gap back, with citation and record", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const about = bookAbout(tableOf(rows));
        const json = JSON.parse(new TextDecoder().decode(writeJson(about)));
        const { words, value, count } = json.tables.invented.data;
        expect(rows.map((_, i) => [words[i], value[i], count[i]])).toEqual(
          rows.map(([text, ...numbers]) => [text, ...numbers.map(plain)]),
        );
        expect(json.tables.invented.rows).toBe(rows.length);
        expect(json.citation).toBe(about.citation.text);
        expect(json.record).toEqual(JSON.parse(RECORD.text));
      }),
    );
  });
});

describe("the archive", () => {
  it("holds the tables, metadata for programs and a README for people", () => {
    const files = unzipSync(writeZip(book));
    expect(Object.keys(files)).toEqual(["README.md", "metadata.json", "invented.csv"]);
    expect(strFromU8(files["invented.csv"]!)).toBe("words,value,count\r\n'=1+1,1,2\r\n");
    const metadata = JSON.parse(strFromU8(files["metadata.json"]!));
    expect(metadata["@context"]).toBe("http://www.w3.org/ns/csvw");
    expect(metadata.tables[0]).toMatchObject({ url: "invented.csv", "dc:extent": "1 rows" });
    expect(metadata.tables[0].tableSchema.columns[1]).toEqual({
      name: "value",
      titles: "value",
      datatype: "double",
      "dc:description": "Any number.",
      "schema:unitText": "days",
    });
    expect(metadata.record).toEqual(JSON.parse(RECORD.text));
    const readme = strFromU8(files["README.md"]!);
    expect(readme).toContain("`invented.csv`, 1 rows");
    expect(readme).toContain('pd.read_csv("invented.csv"');
  });

  it("has the same bytes each time, and wherever its clock stands", () => {
    const first = writeZip(book);
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    try {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 5, 7) });
      expect(Buffer.compare(first, writeZip(book))).toBe(0);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("keeps a title out of the README's markup", () => {
    const title = "<script>alert(1)</script> [x](javascript:alert(1)) `y`\n# z";
    const readme = strFromU8(unzipSync(writeZip({ ...book, title }))["README.md"]!);
    const [first] = readme.split("\n");
    expect(first).toBe(
      "# &lt;script>alert(1)&lt;/script> \\[x\\](javascript:alert(1)) \\`y\\` \\# z",
    );
  });
});
