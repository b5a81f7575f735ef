import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serialiseScenario } from "../../../sims/scenario/parseScenario.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NESTED = "[".repeat(20_000) + "]".repeat(20_000);

/** The classroom as a file in which some lines are different. */
function edited(name: string, change: (text: string) => string): string {
  return file(name, change(serialiseScenario(classroom)));
}

// Built once, so that no test waits for it.
await buildCommandLine();

describe("The command line refuses bad input with a reason on stderr, nothing on stdout, code 2:", () => {
  it.each([
    [[], "missing command"],
    [["comparr"], "unknown command: comparr; expected one of presets, schema"],
    [["presets", "all"], "unexpected argument: all; expected none"],
    [["presets", "--all"], "unknown option: --all; expected --json"],
    [["compare"], "missing PRESET_OR_FILE"],
    [["compare", "clasroom"], "no such preset or file: clasroom; did you mean classroom?"],
    [["compare", "none.json"], "no such file: none.json"],
    [
      ["compare", "classroom", "--runs", "-1"],
      "invalid --runs: -1; expected a whole number from 1 to",
    ],
    [
      ["compare", "classroom", "--runs", "0"],
      "invalid --runs: 0; expected a whole number from 1 to",
    ],
    [["compare", "classroom", "--runs", "1e9"], "invalid --runs: 1e9; expected a whole number"],
    [["compare", "classroom", "--runs"], "missing value of --runs"],
    [["compare", "classroom", "--runs", "--json"], "missing value of --runs"],
    [["compare", "classroom", "--runs", "2", "--runs", "3"], "--runs is given twice"],
    [["compare", "classroom", "--seed="], 'invalid --seed: ""; expected a whole number'],
    [["compare", "classroom", "--json=yes"], "--json takes no value"],
    [["compare", "classroom", "--rnus", "2"], "unknown option: --rnus; did you mean --runs?"],
    [["compare", "classroom", "--workers", "0"], "invalid --workers: 0; expected a whole number"],
    [["compare", "classroom", "--seed", "4294967296"], "from 0 to 4294967295"],
    [["bench", "--native", "./none"], "invalid --native: ./none does not run; expected a program"],
    [
      ["compare", "classroom", "--arms", "T,Z"],
      "invalid --arms: T,Z; expected some of T, D, C, L, each once, such as T,L",
    ],
    [["compare", "classroom", "--set", "adoption.banks"], "expected path=value"],
    [["compare", "classroom", "--set", "adoption.bank=1"], "--set adoption.bank: 1: expected"],
    [
      ["compare", "classroom", "--set", "adoption.banks=2"],
      "--set adoption.banks: 2: expected a share",
    ],
    [["compare", "classroom", "--runs", "2", "--set", "trade.volume=0"], "trade.volume"],
    [["compare", "classroom", "--set"], "missing value of --set"],
    [["compare", "classroom", "--set", "adoption.banks="], "expected path=value"],
    [
      ["compare", "classroom", "--set", "bank.fee=1", "--set", "bank.fee=2"],
      "--set bank.fee: given twice; expected once",
    ],
    [["compare", "classroom", "--set", "__proto__=1"], "--set __proto__: 1: expected a known name"],
    [
      ["compare", "classroom", "--set", "nothing=1"],
      "daybook schema lists the names of all values",
    ],
    [
      ["compare", "classroom", "--set", "adoption={}"],
      "--set adoption: {}: expected one of adoption.banks, adoption.suppliers",
    ],
    [["compare", "classroom", "--set", "adoption.banks=NaN"], '"NaN": expected a share'],
    [["compare", "classroom", "--set", "adoption.banks=1e999"], "Infinity: expected a share"],
    [
      ["compare", "classroom", "--set", 'trade.terms={"family":'],
      '--set trade.terms: {"family": is not JSON: line 1, column 11',
    ],
    [["compare", "classroom", "--set", `trade.terms=${NESTED}`], "is nested too deep"],
    [
      ["compare", "classroom", "--arms", "T,T"],
      "invalid --arms: T,T; expected some of T, D, C, L, each once, such as T,L",
    ],
    [["log", "classroom"], "missing --run"],
    [["log", "classroom", "--run", "0", "--runs", "0-1"], "expected one of them"],
    [["log", "classroom", "--runs", "3-1"], "such as 0-9"],
    [["log", "classroom", "--runs", "0-9", "--sample", "0"], "from 1 to 100000"],
    [["log", "classroom", "--run", "0", "--format", "pdf"], "expected csv or xes"],
    [
      ["log", "classroom", "--run", "0", "--arm", "Z"],
      "invalid --arm: Z; expected one of T, D, C, L",
    ],
    [["validate", folder], "is a folder; expected a scenario file"],
  ])("%j", (args, reason) => {
    const { code, stdout, stderr } = daybook(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    ["broken.json", '{\n  "format": 1,\n  oops\n}', "is not JSON: line 3, column 3"],
    ["cut.json", '{"format":', "is not JSON: line 1, column 11"],
    ["empty.json", "", "is not JSON: line 1, column 1"],
    ["list.json", "[]", "scenario: []: expected a scenario"],
    ["mark.json", '\uFEFF{"format":1}', "trade: missing: expected"],
    ["large.json", " ".repeat(5_000_001), "has 5.1 MB; a scenario file may have 5 MB at most"],
    [
      "ten.json",
      `"${"x".repeat(10_000_000)}"`,
      "has 10.1 MB; a scenario file may have 5 MB at most",
    ],
    ["deep.json", NESTED, "is nested too deep: line 1, column 65"],
    [
      "twice.json",
      '{"format":1,"format":1}',
      'has a name twice: line 1, column 13: found "format"',
    ],
    ["proto.json", '{"format":1,"__proto__":{"a":1}}', "__proto__: {a: 1}: expected one of format"],
    ["nan.json", '{"format":NaN}', 'is not JSON: line 1, column 11: found "NaN"'],
    ["binary.json", Uint8Array.of(0xff, 0xfe, 0), "is not a text file in UTF-8"],
    ["lines.json", '{"format":1,"two\\nlines":1}', "two\\nlines: 1: expected one of"],
  ])("the file %s", (name, content, reason) => {
    const { code, stdout, stderr } = daybook("validate", file(name, content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });

  it("names every problem of a file in a line of its own", () => {
    const path = edited("many.json", (text) =>
      text
        .replace('"exceptions":', '"exeptions":')
        .replace(/"paidLate": [\d.]+/, '"paidLate": 1.5')
        .replace(/"volume": \d+/, '"volume": 1e308')
        .replace(/"tries": \d+/, '"tries": "two"')
        .replace(/"rate": [\d.]+/, '"rate": -1'),
    );
    const { code, stdout, stderr } = daybook("validate", path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(
      stderr
        .trim()
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual([
      "core.exeptions",
      "trade.volume",
      "chain.paidLate",
      "tier2.rate",
      "core.exceptions",
      "sme.tries",
    ]);
  });

  // Whoever may do anything may read anything.
  it.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    const path = file("secret.json", "{}");
    chmodSync(path, 0);
    const { code, stdout, stderr } = daybook("validate", path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("may not be read: permission denied");
  });

  it.runIf(existsSync("/dev/zero"))("a file without an end", () => {
    const { code, stdout, stderr } = daybook("validate", "/dev/zero");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("a scenario file may have 5 MB at most");
  });
});
