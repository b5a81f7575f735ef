import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  parseRecord,
  type ReproductionRecord,
} from "../../../src/export/record/ReproductionRecord.ts";
import { CONTAINERS } from "../export/record/containers.ts";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ASKED = ["classroom", "--runs", "5", "--seed", "3", "--json"];
const compared = daybook("compare", ...ASKED, "--arms", "T,C,L").stdout;
const lucky = daybook("compare", ...ASKED, "--luck", "own").stdout;
const attributed = daybook("attribute", ...ASKED).stdout;
const swept = daybook(
  ...["sweep", ...ASKED, "--param", "adoption.banks", "--points", "3", "--luck", "own"],
).stdout;
const gridded = daybook(
  ...["grid", ...ASKED, "--x", "adoption.banks:0:1:2", "--y", "bank.fee:0:0.02:2"],
).stdout;
const screened = daybook(
  ...["sensitivity", ...ASKED, "--method", "tornado", "--measure", "timeToCash"],
).stdout;

function recordIn(answer: string): ReproductionRecord {
  const read = parseRecord((JSON.parse(answer) as { readonly record: unknown }).record);
  if (!read.ok) throw new Error(read.reason);
  return read.record;
}
const record = recordIn(compared);

describe("daybook verify", () => {
  it.each([
    ["compare", compared],
    ["compare, each arm with luck of its own", lucky],
    ["attribute", attributed],
    ["sweep", swept],
    ["grid", gridded],
    ["sensitivity", screened],
  ])("finds that an answer of %s holds, and exits with 0", (_, answer) => {
    const path = file("answer.json", answer);
    expect(daybook("verify", path, "--workers", "2")).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/Holds: .*to the last digit\.\nThe figures in the file are/),
    });
  });

  it.each(Object.entries(CONTAINERS))("reads %s, whatever its name", (kind, write) => {
    const { code, stdout } = daybook("verify", file("some.file", write(record)), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind,
      holds: true,
      sameFigures: true,
      digest: { file: record.digest, here: record.digest },
      experiment: record.experiment,
      differs: [],
    });
  });

  it("runs an event log in XES again, and exits with 3 where another seed would have another", () => {
    const asked = ["log", "classroom", "--seed", "3", "--arm", "L", "--runs", "2-3"];
    const { stdout: log } = daybook(...asked, "--sample", "20", "--format", "xes");
    const held = daybook("verify", file("log.xes", log));
    expect(held).toMatchObject({ code: 0, stderr: "" });
    expect(held.stdout).toContain(
      "(XES): Classroom (classroom)\nlog, replications 2 to 3, one of 20 invoices, seed 3, arm L, model ",
    );
    const changed = log.replace("&quot;seed&quot;:3", "&quot;seed&quot;:4");
    expect(changed).not.toBe(log);
    const { code, stdout } = daybook("verify", file("other.xes", changed), "--json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "XES", holds: false });
  });

  it("exits with 3 where a value of the record was changed, and says both digests", () => {
    const other = { ...record, experiment: { ...record.experiment, seed: 4 } };
    const { code, stdout, stderr } = daybook("verify", file("a.svg", CONTAINERS["SVG"]!(other)));
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toMatch(
      /Does not hold\. What differs:\n {2}record\.digest: \w{64} in the file, \w{64} here/,
    );
  });

  it("exits with 3 and names the figures that were changed in a file of figures", () => {
    const answer = JSON.parse(compared) as {
      arms: Record<string, Record<string, { mean: number }>>;
    };
    const right = answer.arms["L"]!["timeToCash"]!.mean;
    answer.arms["L"]!["timeToCash"]!.mean = 1;
    const { code, stdout } = daybook("verify", file("b.json", JSON.stringify(answer)), "--json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      holds: false,
      differs: [{ what: "arms.L.timeToCash.mean", file: 1, here: right }],
    });
  });

  it("exits with 3 and names a point of a sweep that was changed", () => {
    const answer = JSON.parse(swept) as { points: { value: number }[] };
    answer.points[1]!.value = 0.25;
    const { code, stdout } = daybook("verify", file("s.json", JSON.stringify(answer)));
    expect(code).toBe(3);
    expect(stdout).toContain("  points.1.value: 0.25 in the file, 0.5 here");
  });

  it("exits with 3 where another version of the model made it, and says whether figures differ", () => {
    const older = { ...record, model: "0.0.1" };
    const path = file("c.png", CONTAINERS["PNG"]!(older));
    const { code, stdout } = daybook("verify", path);
    expect(code).toBe(3);
    expect(stdout).toContain('record.model: "0.0.1" in the file');
    expect(stdout).toMatch(/made with model 0\.0\.1; this is \d+\.\d+\.\d+, so figures may differ/);
  });

  it("prints what a title holds on its line, without what a terminal would obey", () => {
    const scenario = { ...record.scenario, title: "a\u001b[2J\nHolds: b" };
    const { code, stdout } = daybook(
      "verify",
      file("d.html", CONTAINERS["HTML"]!({ ...record, scenario })),
    );
    expect(code).toBe(3);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("a\\u001b[2J\\nHolds: b (classroom)");
  });

  it.each<[what: string, path: string, reason: string]>([
    ["no file", "none.svg", "no such file: none.svg"],
    ["a folder", ".", ". is a folder; expected an exported file"],
    [
      "a scenario",
      file("e.json", JSON.stringify(record.scenario)),
      "JSON without a reproduction record",
    ],
    ["text", file("f.txt", "Hello"), "which CSV cannot hold; expected SVG, PNG"],
    [
      "a seed that cannot be",
      file(
        "g.json",
        JSON.stringify({ record: { ...record, experiment: { kind: "compare", seed: -1 } } }),
      ),
      "experiment.seed = -1; expected a whole number from 0 to 4294967295",
    ],
    [
      "a scenario that cannot be",
      file(
        "h.json",
        JSON.stringify({
          record: { ...record, scenario: { ...record.scenario, currency: "euro" } },
        }),
      ),
      'currency: "euro": expected a currency code',
    ],
  ])("exits with 2 for %s, with the reason on stderr", (_, path, reason) => {
    const { code, stdout, stderr } = daybook("verify", path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
