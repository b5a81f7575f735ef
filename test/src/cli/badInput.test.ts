import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
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
    [["compare", "classroom", "--runs"], "argument missing"],
    [["compare", "classroom", "--workers", "0"], "invalid --workers: 0; expected a whole number"],
    [["compare", "classroom", "--seed", "4294967296"], "from 0 to 4294967295"],
    [["compare", "classroom", "--arms", "T,Z"], "invalid --arms: T,Z; expected T, L or T,L"],
    [["compare", "classroom", "--set", "adoption.banks"], "expected path=value"],
    [["compare", "classroom", "--set", "adoption.bank=1"], "--set adoption.bank: 1: expected"],
    [
      ["compare", "classroom", "--set", "adoption.banks=2"],
      "--set adoption.banks: 2: expected a share",
    ],
    [["compare", "classroom", "--runs", "2", "--set", "trade.volume=0"], "trade.volume"],
    [["log", "classroom"], "missing --run"],
    [["log", "classroom", "--run", "0", "--arm", "Z"], "invalid --arm: Z; expected T or L"],
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
    ["large.json", " ".repeat(5_000_001), "has 5.0 MB; a scenario file may have 5 MB at most"],
    ["binary.json", Uint8Array.of(0xff, 0xfe, 0), "is not a text file in UTF-8"],
    ["lines.json", '{"format":1,"two\\nlines":1}', "two\\nlines: 1: expected one of"],
  ])("the file %s", (name, content, reason) => {
    const { code, stdout, stderr } = daybook("validate", file(name, content));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
