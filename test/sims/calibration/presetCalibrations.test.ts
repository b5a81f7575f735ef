import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  calibrate,
  presetCalibrations,
  type Calibration,
} from "../../../sims/calibration/Calibration.ts";
import { FACT_POINTS } from "../../../sims/calibration/CaseFacts.ts";
import { bpi2012 } from "../../../sims/calibration/facts/bpi2012.ts";
import { bpi2020 } from "../../../sims/calibration/facts/bpi2020.ts";
import { readLog } from "../../../sims/calibration/readLog.ts";
import { valueOf } from "../../../sims/scenario/changes.ts";
import { isParameterId } from "../../../sims/scenario/catalogue.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";

const LOGS = "../shared/data";

/** Distance by Kolmogorov and Smirnov that two samples of one kind exceed once in twenty times. */
const byChance = (n: number, m: number): number => 1.358 * Math.sqrt((n + m) / (n * m));

describe("europe-measured against the months that it was not fitted to", () => {
  const [bank, payer] = presetCalibrations() as [Calibration, Calibration];
  const rowOf = ({ rows }: Calibration, quantity: string, statistic: string) => {
    const row = rows.find((r) => r.quantity === quantity && r.statistic === statistic);
    if (row === undefined) throw new Error(`no row ${quantity} ${statistic}`);
    return row;
  };

  it("is as near as reality repeats itself in how long decisions take, and in what is approved", () => {
    expect(rowOf(bank, "returnedToDecision", "kolmogorovSmirnov").asGoodAsRealityRepeats).toBe(
      true,
    );
    expect(rowOf(bank, "approved", "share").asGoodAsRealityRepeats).toBe(true);
    expect(rowOf(bank, "approvedOfDecided", "share").asGoodAsRealityRepeats).toBe(true);
  });

  it("is nowhere further than chance takes two samples where reality repeats itself better", () => {
    // 500 and 460 applications were approved.
    const { distanceSimulatedTest } = rowOf(bank, "submittedToApproved", "kolmogorovSmirnov");
    expect(distanceSimulatedTest).toBeLessThan(byChance(500, 460));
    const incomplete = rowOf(bank, "incomplete", "share");
    const error = Math.sqrt((0.25 * (652 + 616)) / (652 * 616));
    expect(incomplete.distanceSimulatedTest).toBeLessThan(2 * error);
  });

  it("pays in the payer's runs, as long after approval as the payer did", () => {
    expect(rowOf(payer, "approvedToPaid", "median").asGoodAsRealityRepeats).toBe(true);
    expect(rowOf(payer, "approvedToPaid", "mean").asGoodAsRealityRepeats).toBe(true);
    const { paidOnMonday, paidOnThursday } = payer.simulated.shares;
    expect((paidOnMonday ?? 0) + (paidOnThursday ?? 0)).toBeCloseTo(1, 9);
  });

  it("would be further without what the log gave: one long wait for all in place of the bank's week", () => {
    const wrong = calibrate(
      europeMeasured,
      bpi2012,
      { seed: 1, replications: 2 },
      {
        "bank.analyse": { family: "constant", value: 0 },
        "desk.backlog": { family: "constant", value: 8 },
      },
    );
    const row = rowOf(wrong, "returnedToDecision", "kolmogorovSmirnov");
    expect(row.asGoodAsRealityRepeats).toBe(false);
  });
});

describe("the facts of the logs", () => {
  it.each([
    ["bpi2012", bpi2012],
    ["bpi2020", bpi2020],
  ])("of %s are no more than the values that stand for a sample", (_, { fit, test }) => {
    for (const values of [fit, test].flatMap((facts) => Object.values(facts.durations))) {
      expect(values.length).toBeLessThanOrEqual(FACT_POINTS);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
    }
  });

  const there = existsSync(`${LOGS}/bank_applications.csv`);

  it.skipIf(!there)("of the bank, and the preset's values, are what its log gives", () => {
    const read = readLog(readFileSync(`${LOGS}/bank_applications.csv`, "utf8"), europeMeasured);
    if (!read.ok) throw new Error(read.reason);
    expect(read.facts).toEqual(bpi2012);
    for (const [id, value] of Object.entries(read.values)) {
      expect(isParameterId(id) && valueOf(europeMeasured, id), id).toEqual(value);
    }
  });

  it.skipIf(!there)("of the payer, and the preset's values, are what its log gives", () => {
    const text = readFileSync(`${LOGS}/payment_requests.csv`, "utf8");
    const read = readLog(text, europeMeasured, {
      fit: { from: "2018-01", to: "2018-06" },
      test: { from: "2018-07", to: "2018-12" },
    });
    if (!read.ok) throw new Error(read.reason);
    const { "core.exceptions": share, "core.exceptionFix": fix, ...ofPreset } = read.values;
    const sentBack = { "core.exceptions": share, "core.exceptionFix": fix };
    expect({ ...read.facts, around: { ...read.facts.around, ...sentBack } }).toEqual(bpi2020);
    for (const [id, value] of Object.entries(ofPreset)) {
      expect(isParameterId(id) && valueOf(europeMeasured, id), id).toEqual(value);
    }
  });
});
