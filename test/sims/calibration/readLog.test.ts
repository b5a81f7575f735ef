import { describe, expect, it } from "vitest";
import { calibrate } from "../../../sims/calibration/Calibration.ts";
import { readLog } from "../../../sims/calibration/readLog.ts";
import { mean, type Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { presetById } from "../../../sims/scenario/presets/index.ts";
import { HEAD, inventedBankLog } from "./inventedLog.ts";

const preset = presetById("europe-measured");
if (preset === undefined) throw new Error("no preset europe-measured");
const { scenario } = preset;

describe("readLog", () => {
  const read = readLog(inventedBankLog(16), scenario);
  if (!read.ok) throw new Error(read.reason);
  const { facts, values } = read;

  it("counts what the log shows, the first half of the months apart from the rest", () => {
    expect([facts.fitPeriod, facts.testPeriod]).toEqual(["2019-01..2019-02", "2019-03..2019-04"]);
    expect(facts.fit.shares["incomplete"]).toBeCloseTo(2 / 8, 3);
    expect(facts.fit.shares["approvedOfDecided"]).toBeCloseTo(7 / 8, 3);
    expect(facts.fit.shares["approved"]).toBeCloseTo(0.7, 3);
  });

  it("finds the bank's hours, shares, minutes and days again", () => {
    expect(values["calendar.bank.opens"]).toBe(12);
    expect(values["calendar.bank.closes"]).toBe(13);
    expect(values["calendar.bank.weekdays"]).toEqual([1, 2, 3, 4, 5]);
    expect(values["bank.incomplete"]).toBeCloseTo(2 / 8, 3);
    expect(values["desk.incompleteAgain"]).toBe(0);
    expect(values["bank.decline"]).toBeCloseTo(1 / 8, 3);
    expect(mean(values["bank.check"] as Distribution)).toBeCloseTo(60, 6);
    // Papers come before the bank opens; what is decided as it opens has taken the days before.
    expect(mean(values["desk.backlog"] as Distribution)).toBeCloseTo(2, 3);
  });

  it("gives values with which the model does the log's work in the log's time", () => {
    const { simulated, rows } = calibrate(scenario, facts, { seed: 1, replications: 1 }, values);
    expect(simulated.shares["approvedOfDecided"]).toBeCloseTo(7 / 8, 1);
    const days = rows.find((r) => r.quantity === "returnedToDecision" && r.statistic === "mean");
    expect(days?.distanceSimulatedTest).toBeLessThan(1);
    expect(days?.distanceFitTest).toBeLessThan(0.2);
  });

  const log = inventedBankLog(16);
  const changed = (from: string, to: string) => log.replace(from, to);
  it.each([
    ["what has other columns", "a,b\n1,2\n", /^is no log that can be read; expected the columns /],
    ["a log without rows", `${HEAD}\n`, /^has no rows; expected one for each case$/],
    [
      "a row with too few cells",
      `${HEAD}\n1,2\n`,
      /^line 2 has 2 cells; expected 7, as line 1 has$/,
    ],
    [
      "a date that is none",
      changed("2019-01-07T07:00:00.000Z", "7 January"),
      /^line 2: submitted is "7 January"; expected a time stamp such as /,
    ],
    [
      "an outcome it does not know",
      changed(",approved,", ",accepted,"),
      /^line \d+: outcome is "accepted"; expected approved, declined, cancelled$/,
    ],
    [
      "hours that are no number",
      changed(",approved,171,", ",approved,soon,"),
      /^line \d+: sent_back_h is "soon"; expected a number from 0 to a million$/,
    ],
    [
      "too few cases for a test",
      inventedBankLog(1),
      /^has 40 complete cases of 2019-01; expected 50 or more \(the file holds 2019-01 to 2019-01\)$/,
    ],
  ])("refuses %s in one sentence", (_, text, reason) => {
    const refused = readLog(text, scenario);
    expect(refused.ok ? "" : refused.reason).toMatch(reason);
  });

  it("refuses a test on what was fitted", () => {
    const january = { from: "2019-01", to: "2019-02" };
    const refused = readLog(log, scenario, {
      fit: january,
      test: { from: "2019-02", to: "2019-03" },
    });
    expect(refused.ok ? "" : refused.reason).toMatch(/expected periods that do not overlap$/);
  });
});
