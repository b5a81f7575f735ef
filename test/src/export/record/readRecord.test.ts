import * as fc from "fast-check";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { RecordedExperiment } from "../../../../src/export/record/experiments.ts";
import { RECORD_NAMESPACE, xmpPacket } from "../../../../src/export/record/packet.ts";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import { recordText } from "../../../../src/export/record/recordText.ts";
import { joined } from "../../../../src/export/record/unpacked.ts";
import { bytes, chunk, CONTAINERS, gzip, parquet, pdf, plainPng, zip } from "./containers.ts";
import { HOSTILE, recordArbitrary, recordWith } from "./records.ts";

const record = recordWith();
const KINDS = Object.entries(CONTAINERS);

function reasonOf(file: Uint8Array): string {
  const read = readRecord(file);
  return read.ok ? "a record" : read.reason;
}

describe("a reproduction record", () => {
  it.each(KINDS)("comes back from %s exactly, whatever its scenario holds", (kind, write) => {
    fc.assert(
      fc.property(recordArbitrary, (of) => {
        expect(readRecord(write(of, of.scenario.title))).toStrictEqual({
          ok: true,
          record: of,
          kind,
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(KINDS)("has the same bytes each time in %s, and no date", (_, write) => {
    const file = write(record);
    expect(write(record)).toStrictEqual(file);
    const text = new TextDecoder("latin1").decode(file);
    expect(text).not.toMatch(new RegExp(String(new Date().getFullYear())));
  });

  it("is text of printable ASCII in which nothing is markup, whatever stands in it", () => {
    for (const title of HOSTILE) {
      const text = recordText(recordWith({ title }));
      expect(text).toMatch(/^[ !"#$%(-;=?-_a-~]+$/);
      expect(JSON.parse(text)).toMatchObject({ scenario: { title } });
    }
  });

  it("leaves XML that holds it well-formed, and of a title what XML can say", () => {
    const packet = xmpPacket(record, { title: "<b>&\u0000\uffff]]>😀" });
    expect(packet).toContain("&lt;b&gt;&amp;]]&gt;😀</rdf:li>");
    expect(packet).not.toContain("\u0000");
  });
});

describe("a record of a study", () => {
  const design = { seed: 1, replications: 4, arms: ["T", "L"], measures: ["timeToCash"] } as const;
  const axis = { id: "adoption.banks", from: 0, to: 1, values: [0, 0.5, 1] } as const;
  const sought = [{ arm: "L", base: "T", measure: "timeToCash" }] as const;
  const sensitivity = { ...design, method: "sobol", runs: 2, points: 2, most: 3 } as const;
  const STUDIES: readonly RecordedExperiment[] = [
    { kind: "attribution", seed: 0, replications: 1 },
    { kind: "sweep", ...design, luck: "own", param: axis, sought },
    { kind: "grid", ...design, x: axis, y: { ...axis, id: "bank.fee" } },
    { kind: "sensitivity", ...sensitivity },
    { kind: "log", seed: 0, arm: "D", first: 3, last: 9, every: 5 },
  ];
  const json = (experiment: object) => bytes(JSON.stringify({ record: { ...record, experiment } }));

  it("comes back exactly", () => {
    for (const experiment of STUDIES) {
      const read = readRecord(json(experiment));
      expect(read.ok && read.record).toStrictEqual({ ...record, experiment });
    }
  });

  it.each<[what: string, experiment: object, path: string]>([
    [
      "an unknown measure",
      { kind: "sweep", ...design, measures: ["x"], param: axis, sought },
      "experiment.measures",
    ],
    [
      "an unknown value",
      { kind: "sweep", ...design, param: { ...axis, id: "constructor" }, sought },
      "experiment.param",
    ],
    [
      "values out of order",
      { kind: "sweep", ...design, param: { ...axis, values: [1, 0] }, sought },
      "experiment.param",
    ],
    [
      "more than can be run",
      {
        kind: "sweep",
        ...design,
        replications: 100_000,
        param: { ...axis, values: Array.from({ length: 201 }, (_, i) => i) },
        sought,
      },
      "experiment",
    ],
    [
      "a break-even of an arm that is not there",
      { kind: "sweep", ...design, arms: ["T", "C"], param: axis, sought },
      "experiment",
    ],
    [
      "more replications than can be run",
      { kind: "log", seed: 0, arm: "D", first: 0, last: 100_000, every: 1 },
      "experiment",
    ],
    ["one value twice", { kind: "grid", ...design, x: axis, y: axis }, "experiment"],
    ["one arm alone", { kind: "sensitivity", ...sensitivity, arms: ["T"] }, "experiment.arms"],
    [
      "an unknown method",
      { kind: "sensitivity", ...sensitivity, method: "guess" },
      "experiment.method",
    ],
  ])("is refused where it has %s", (_, experiment, path) => {
    expect(reasonOf(json(experiment))).toMatch(
      new RegExp(`^holds a reproduction record with ${path} = .*; expected `),
    );
  });
});

describe("a file that another program has written again", () => {
  const text = recordText(record);
  const quoted = text.replaceAll('"', "&quot;");
  const property = `xmlns:z="${RECORD_NAMESPACE}" z:record="${quoted}"`;
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const packet = xmpPacket(record, { title: "A" });
  const packed = chunk(
    "iTXt",
    joined([bytes("XML:com.adobe.xmp\0\u0001\0\0\0"), zlibSync(bytes(packet))]),
  );
  const png = plainPng();

  it.each<[what: string, file: Uint8Array]>([
    [
      "as an attribute under another prefix",
      bytes(
        `<svg><metadata><rdf:RDF ${rdf}><rdf:Description ${property}/></rdf:RDF></metadata></svg>`,
      ),
    ],
    [
      "behind a document type, and as CDATA",
      bytes(
        `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [<!ENTITY a "b">]>\n<svg><d:record xmlns:d="${RECORD_NAMESPACE}">\n<![CDATA[${text}]]>\n</d:record></svg>`,
      ),
    ],
    ["as SVG packed by gzip", gzip(bytes(`<svg>${packet}</svg>`))],
    ["with a byte order mark", bytes(`\uFEFF${JSON.stringify({ record })}`)],
    [
      "as a packed chunk of a PNG, at its end",
      joined([png.subarray(0, -12), packed, png.subarray(-12)]),
    ],
    ["as a packed stream of a PDF", pdf(packet, "FlateDecode")],
    ["as a PDF that keeps what it was before", joined([pdf(packet), pdf(packet)])],
    [
      "as a page that a browser has saved",
      bytes(
        `<html><head><SCRIPT id=daybook-record type="application/json">${text}</SCRIPT></head></html>`,
      ),
    ],
    ["as a folder within an archive", zip({ "chart/metadata.json": JSON.stringify({ record }) })],
  ])("is read: %s", (_, file) => {
    expect(readRecord(file)).toMatchObject({ ok: true, record });
  });
});

describe("a file without a record that can be used", () => {
  const svg = (text: string) =>
    bytes(
      `<svg><d:record xmlns:d="${RECORD_NAMESPACE}">${text.replace(/</g, "&lt;")}</d:record></svg>`,
    );
  const changed = (change: object) => svg(JSON.stringify({ ...record, ...change }));
  const experiment = (change: object) =>
    changed({ experiment: { ...record.experiment, ...change } });

  it.each<[what: string, file: Uint8Array, reason: RegExp]>([
    [
      "empty",
      bytes(""),
      /^is no file that Daybook exports with a reproduction record, which CSV cannot hold; expected SVG/,
    ],
    ["a table", bytes("a,b\n1,2"), /^is no file that Daybook exports/],
    ["a picture of another program", plainPng(), /^is PNG without a reproduction record/],
    ["an SVG without one", bytes("<svg/>"), /^is SVG without/],
    ["a JSON file without one", bytes('{"format":4}'), /^is JSON without/],
    ["a workbook of another program", zip({ "[Content_Types].xml": "" }), /^is XLSX without/],
    ["a Parquet file without one", parquet([]), /^is Parquet without/],
    ["a cut archive", zip({ a: "b" }).subarray(0, 40), /^is damaged: it cannot be read as ZIP/],
    ["a cut footer", bytes("PAR1\u0015\u0002aaaPAR1"), /^is damaged: it cannot be read as Parquet/],
    [
      "two charts of different records",
      bytes(
        `<svg>${xmpPacket(record, { title: "" })}${xmpPacket(recordWith({ title: "B" }), { title: "" })}</svg>`,
      ),
      /^holds 2 different reproduction records; expected one/,
    ],
    ["no JSON", svg("{oops}"), /reproduction record that is not JSON: line 1, column 2/],
    ["another thing", svg("[1]"), /^holds no reproduction record where it should be: \[1\]/],
    ["a newer format", changed({ daybook: 2 }), /of format 2, from a newer Daybook/],
    ["an unknown format", changed({ daybook: "1" }), /of format "1"; expected 1/],
    ["a model of no version", changed({ model: "new" }), /model = "new"; expected the version/],
    ["another kind", experiment({ kind: "guess" }), /experiment.kind = "guess"; expected a kind/],
    [
      "a seed too high",
      experiment({ seed: 2 ** 32 }),
      /experiment.seed = 4294967296; expected a whole/,
    ],
    ["no replications", experiment({ replications: 0 }), /experiment.replications = 0; expected/],
    ["too many replications", experiment({ replications: 1e9 }), /replications = 1000000000/],
    [
      "arms out of order",
      experiment({ arms: ["L", "T"] }),
      /arms = \["L", "T"\]; expected some of/,
    ],
    ["an arm twice", experiment({ arms: ["T", "T"] }), /arms = \["T", "T"\]; expected some of/],
    ["luck of no kind", experiment({ luck: "bad" }), /experiment.luck = "bad"; expected own/],
    ["no digest", changed({ digest: "abc" }), /digest = "abc"; expected a SHA-256/],
    [
      "an address elsewhere",
      changed({ address: "https://x" }),
      /address = "https:\/\/x"; expected/,
    ],
    ["no scenario", changed({ scenario: 5 }), /whose scenario has problems: 1/],
  ])("says what is wrong: %s", (_, file, reason) => {
    expect(reasonOf(file)).toMatch(reason);
  });

  it("names every problem of its scenario", () => {
    const read = readRecord(
      changed({ scenario: { ...record.scenario, title: "", currency: "euro" } }),
    );
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(["title", "currency"]);
  });

  it("is said to be damaged where a bit of its chunk has flipped", () => {
    const file = CONTAINERS["PNG"]!(record);
    const at = new TextDecoder("latin1").decode(file).indexOf("replications");
    file[at] = (file[at] ?? 0) ^ 1;
    expect(reasonOf(file)).toMatch(/^is damaged: it cannot be read as PNG/);
  });

  it("unpacks to no more than it may", () => {
    const zeros = new Uint8Array(60_000_000);
    expect(reasonOf(gzip(zeros))).toMatch(/^is damaged: it cannot be read as gzip/);
    const bomb = zip({ "metadata.json": `{"a":"${"x".repeat(6_000_000)}"}` });
    expect(reasonOf(bomb)).toMatch(/^is ZIP without/);
  });
});

describe("readRecord", () => {
  it.each(KINDS)("never throws on a damaged %s, and says what is wrong or reads it", (_, write) => {
    const whole = write(record);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(whole.length),
        (changes, length) => {
          const file = whole.slice(0, length % 3 === 0 ? length : undefined);
          for (const [at, byte] of changes) if (at < file.length) file[at] = byte;
          const read = readRecord(file);
          if (!read.ok) expect(read.reason).not.toBe("");
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never throws on bytes that only begin like a file", () => {
    const heads = KINDS.map(([, write]) => write(record).subarray(0, 40));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        expect(readRecord(joined([head, rest])).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
