import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readRecord } from "../../../src/export/record/readRecord.ts";
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

  it("writes a report as one page, the same each time, that verify holds to be true", () => {
    const out = join(folder, "report.html");
    const args = ["export", "classroom", "--format", "html", ...FEW];
    expect(daybook(...args, "--out", out)).toMatchObject({ code: 0, stderr: "" });
    expect(daybook(...args, "--out", "-").stdout).toBe(readFileSync(out, "utf8"));
    expect(daybook("verify", out)).toMatchObject({ code: 0, stderr: "" });
    const runs = daybook(...args, "--rows", "runs", "--out", "-");
    expect(runs.code).toBe(2);
    expect(runs.stderr).toContain("a report (html) shows no single runs");
  });

  it("writes files that verify runs again, and finds the same", () => {
    const out = join(folder, "shown.xlsx");
    const args = ["--format", "xlsx", "--chart", "stages", "--arms", "C,L", "--out", out];
    expect(daybook("export", "classroom", ...args, ...FEW).code).toBe(0);
    expect(daybook("verify", out)).toMatchObject({ code: 0, stderr: "" });
  });

  it("writes JSON of which verify finds every number that was changed, runs too", () => {
    const out = join(folder, "runs.json");
    const args = ["--format", "json", "--rows", "runs", "--out", out];
    expect(daybook("export", "classroom", ...args, ...FEW).code).toBe(0);
    expect(daybook("verify", out).stdout).toContain(
      "The figures in the file are those of the run.",
    );
    const json = JSON.parse(readFileSync(out, "utf8"));
    json.tables["time-curve"].data.share_paid[40] += 1e-9;
    json.tables.runs.data.sum_cases[3] += 1;
    const forged = join(folder, "forged.json");
    writeFileSync(forged, JSON.stringify(json));
    const { code, stdout } = daybook("verify", forged);
    expect(code).toBe(3);
    expect(stdout).toContain("tables.time-curve.data.share_paid.40: ");
    expect(stdout).toContain("tables.runs.data.sum_cases.3: ");
  });

  it.each(["time", "cost", "stages"])(
    "draws %s as SVG, in both languages, the same bytes each time",
    (chart) => {
      const draw = (...args: readonly string[]) =>
        daybook(
          "export",
          "classroom",
          "--runs",
          "5",
          "--format",
          "svg",
          "--chart",
          chart,
          "--out",
          "-",
          ...args,
        );
      const english = draw();
      expect(english).toMatchObject({ code: 0, stderr: "" });
      expect(draw("--workers", "1").stdout).toBe(english.stdout);
      expect(english.stdout).toContain("5 replications · seed 1");
      const chinese = draw("--lang", "zh", "--look", "print", "--size", "single").stdout;
      expect(chinese).toContain("重复 5 次 · 种子 1");
      expect(chinese).not.toContain("#0072b2");
      for (const svg of [english.stdout, chinese]) {
        expect(svg).not.toMatch(/NaN|undefined/);
        expect(readRecord(new TextEncoder().encode(svg))).toMatchObject({ ok: true });
      }
    },
  );

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
      [ask("--out", "-"), "missing --format; expected --format png|svg|pdf|csv|"],
      [
        ask("--format", "doc", "--out", "-"),
        "invalid --format: doc; expected one of png, svg, pdf, csv, ",
      ],
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
