import { describe, expect, it } from "vitest";
import { mean } from "../../../../sims/random/distributions/Distribution.ts";
import { quantile } from "../../../../sims/random/quantiles/quantile.ts";
import { china2018 } from "../../../../sims/scenario/presets/china/china2018.ts";

const DAY = 86_400_000;

function isoDate(day: number): string {
  return new Date(Date.UTC(2018, 0, 1) + day * DAY).toISOString().slice(0, 10);
}

describe("china-2018", () => {
  const { calendar, trade, core, bank, ledger } = china2018;

  it("has the weekdays off that the State Council set for 2018 and early 2019", () => {
    const weekdays = calendar.holidays.filter((day) => day % 7 < 5).map(isoDate);
    expect(weekdays).toEqual([
      ...["2018-01-01", "2018-02-15", "2018-02-16", "2018-02-19", "2018-02-20", "2018-02-21"],
      ...["2018-04-05", "2018-04-06", "2018-04-30", "2018-05-01", "2018-06-18", "2018-09-24"],
      ...["2018-10-01", "2018-10-02", "2018-10-03", "2018-10-04", "2018-10-05"],
      ...["2018-12-31", "2019-01-01"],
      ...["2019-02-04", "2019-02-05", "2019-02-06", "2019-02-07", "2019-02-08", "2019-04-05"],
    ]);
  });

  it("keeps to the terms and delays that its sources report", () => {
    expect(mean(trade.terms)).toBeCloseTo(86, 0);
    expect(quantile(trade.terms, 0.8)).toBeCloseTo(120, 0);
    expect(mean(core.lateDays)).toBeCloseTo(65, 0);
  });

  it("counts the clearing of held invoices once in the time to approve", () => {
    const held = mean(core.exceptionFix);
    const paper = mean(core.approval) + core.exceptions * held;
    const digital = mean(core.approvalDigital) + core.exceptionsDigital * held;
    expect(paper).toBeCloseTo((17.4 * 5) / 7, 1);
    expect(digital).toBeCloseTo((3.1 * 5) / 7, 1);
  });

  it("counts the wait for a sitting once in the ten days to a decision", () => {
    expect(mean(bank.analyse) + bank.committeeEvery / 2).toBeCloseTo(10, 1);
  });

  it("spreads the ledger's fixed cost at 0.17 per 100 of the network's face", () => {
    expect((100 * ledger.fixedYearly) / ledger.networkFace).toBeCloseTo(0.17, 2);
  });
});
