import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Calibration } from "../../../sims/index.ts";
import { inventedBankLog } from "../../sims/calibration/inventedLog.ts";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
afterAll(() => rmSync(folder, { recursive: true }));

const log = join(folder, "log.csv");
writeFileSync(log, inventedBankLog(16));

await buildCommandLine();

describe("daybook calibrate", () => {
  it("prints both logs of the preset: seen, simulated, and both distances", () => {
    const { code, stdout } = daybook("calibrate", "--runs", "1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Bank: fitted to 2011-10 \(2393 cases\), tested on 2011-11 \(2940\)/m);
    expect(stdout).toMatch(
      /^returned to decision, KS distance +0\.190 +0\.\d{3} +(as near|further)$/m,
    );
    expect(stdout).toMatch(/^Paying firm: fitted to 2018-01\.\.2018-06/m);
  });

  it("fits a log of one's own and gives values that compare takes", () => {
    const { code, stdout } = daybook("calibrate", log, "--runs", "1", "--json");
    expect(code).toBe(0);
    const [found] = (
      JSON.parse(stdout) as {
        calibrations: readonly (Calibration & { readonly values: Record<string, unknown> })[];
      }
    ).calibrations;
    expect(found?.fitPeriod).toBe("2019-01..2019-02");
    expect(found?.rows.length).toBe(13);
    const settings = Object.entries(found?.values ?? {}).flatMap(([id, value]) => [
      "--set",
      `${id}=${JSON.stringify(value)}`,
    ]);
    const compared = daybook("compare", "europe-measured", "--runs", "2", ...settings);
    expect(compared).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    [["none.csv"], "no such file: none.csv"],
    [[folder], "is a folder; expected a log as CSV"],
    [[log, "--fit", "October"], "invalid --fit: October; expected a month such as 2011-10"],
    [[log, "--test", "2019-04..2019-03"], "invalid --test: 2019-04..2019-03; expected a month"],
    [[log, "--fit", "2018-01"], "has 0 complete cases of 2018-01; expected 50 or more"],
    [[log, log], "unexpected argument"],
    [["--fit", "2019-01"], "--fit without FILE; expected a log to take it from"],
    [[log, "--scenario", "clasroom"], "did you mean classroom?"],
    [[log, "--runs", "0"], "invalid --runs: 0; expected a whole number from 1 to 1000"],
  ])("refuses %j with a reason", (args, reason) => {
    const { code, stdout, stderr } = daybook("calibrate", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
