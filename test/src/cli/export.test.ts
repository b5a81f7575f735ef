import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FEW = ["--runs", "4", "--set", "trade.volume=60"];

describe("daybook export", () => {
  it("writes what a chart shows, the same to a file and to stdout, with the numbers of compare", () => {
    const out = join(folder, "time.csv");
    const args = ["export", "classroom", "--format", "csv", "--chart", "time", ...FEW];
    expect(daybook(...args, "--out", out)).toMatchObject({ code: 0, stderr: "" });
    const text = readFileSync(out, "utf8");
    expect(daybook(...args, "--out", "-").stdout).toBe(text);
    const shares = text
      .split("\r\n")
      .filter((line) => line.startsWith("all,L,"))
      .map((line) => Number(line.split(",")[3]));
    const json = JSON.parse(daybook("compare", "classroom", ...FEW, "--json").stdout);
    expect(shares).toEqual(json.curves.time.L.share);
  });

  it("writes all runs, the same bytes with any number of workers", () => {
    const files = ["1", "2"].map((workers) => {
      const out = join(folder, `runs-${workers}.zip`);
      const args = ["--format", "zip", "--rows", "runs", "--out", out, "--workers", workers];
      expect(daybook("export", "classroom", ...args, ...FEW).code).toBe(0);
      return readFileSync(out);
    });
    expect(Buffer.compare(files[0]!, files[1]!)).toBe(0);
    const runs = strFromU8(unzipSync(files[0]!)["runs.csv"]!);
    expect(runs.trimEnd().split("\r\n")).toHaveLength(1 + 4 * 2);
  });

  it("refuses, before it runs anything, what it could not write", () => {
    const there = join(folder, "there.csv");
    writeFileSync(there, "mine");
    const ask = (...args: readonly string[]) => daybook("export", "classroom", ...args);
    const cases: readonly (readonly [answer: ReturnType<typeof daybook>, reason: string])[] = [
      [
        ask("--format", "csv", "--out", there),
        `${there} is there already; expected the name of a new file`,
      ],
      [
        ask("--format", "xlsx", "--out", "-"),
        "xlsx is no text that can be printed; expected --out FILE",
      ],
      [ask("--format", "csv"), "missing --out; expected --out FILE, or --out - for stdout"],
      [ask("--out", "-"), "missing --format; expected --format csv|"],
      [ask("--format", "doc", "--out", "-"), "invalid --format: doc; expected one of csv, "],
      [
        ask("--format", "csv", "--chart", "pie", "--out", "-"),
        "invalid --chart: pie; expected one of time, ",
      ],
      [
        ask("--format", "csv", "--rows", "runs", "--runs", "100000", "--out", "-"),
        "All runs of 100000 replications",
      ],
    ];
    for (const [{ code, stdout, stderr }, reason] of cases) {
      expect(stderr).toContain(reason);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    }
    expect(readFileSync(there, "utf8")).toBe("mine");
  });
});
