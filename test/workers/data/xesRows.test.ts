import { gzipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { openRows } from "../../../workers/data/openRows.ts";
import { textSource } from "./textSource.ts";

const LOG = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0"><string key="concept:name" value="the log"/>
  <trace><string key="concept:name" value="A&amp;1"/>
    <event><string key="concept:name" value="submit"/><date key="time:timestamp" value="2024-01-02T09:00:00+01:00"/></event>
    <event><date key="time:timestamp" value="2024-01-03T09:00:00+01:00"/><string key="concept:name" value="approve &lt;b&gt;"/><string key="lifecycle:transition" value="complete"/></event>
  </trace>
  <trace><event><string key="concept:name" value="submit"/></event></trace>
</log>`;

async function cellsOf(content: string | Uint8Array) {
  const rows: (readonly string[])[] = [];
  const source = await openRows(textSource(content, 5, "log.xes"));
  await source.read((cells) => rows.push([...cells]));
  return rows;
}

describe("an event log in XES", () => {
  const expected = [
    ["case", "activity", "time", "lifecycle"],
    ["A&1", "submit", "2024-01-02T09:00:00+01:00", ""],
    ["A&1", "approve <b>", "2024-01-03T09:00:00+01:00", "complete"],
    ["2", "submit", "", ""],
  ];

  it("is rows of events, with entities as the characters they stand for", async () => {
    expect(await cellsOf(LOG)).toEqual(expected);
  });

  it("is read packed by gzip", async () => {
    expect(await cellsOf(gzipSync(strToU8(LOG)))).toEqual(expected);
  });

  it("is refused with a document type: no entity of its own is ever made", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><log><trace>&b;</trace></log>`;
    await expect(cellsOf(laughs)).rejects.toThrow(/declares a document type/);
  });

  it("is refused where it is not well formed, with the line", async () => {
    await expect(cellsOf("<log>\n<trace>\n</log>")).rejects.toThrow(
      /not well-formed XML at line 3/,
    );
    await expect(cellsOf("<log>\n<trace>&nbsp;</trace></log>")).rejects.toThrow(
      /not well-formed XML at line 2/,
    );
  });
});
