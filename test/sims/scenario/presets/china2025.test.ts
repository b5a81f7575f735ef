import { describe, expect, it } from "vitest";
import { quantile } from "../../../../sims/random/quantiles/quantile.ts";
import { china2018 } from "../../../../sims/scenario/presets/china/china2018.ts";
import { china2025 } from "../../../../sims/scenario/presets/china/china2025.ts";

const DAY = 86_400_000;
/** Quantiles were rounded to tenths of a day. */
const ROUNDED = 0.05;

function isoDate(day: number): string {
  return new Date(Date.UTC(2024, 11, 30) + day * DAY).toISOString().slice(0, 10);
}

describe("china-2025", () => {
  const { calendar, trade, bank, ledger, tier2 } = china2025;

  it("has the weekdays off that the State Council set for 2025", () => {
    const weekdays = calendar.holidays.filter((day) => day % 7 < 5).map(isoDate);
    expect(weekdays.filter((date) => date.startsWith("2025"))).toEqual([
      ...["2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-03"],
      ...["2025-02-04", "2025-04-04", "2025-05-01", "2025-05-02", "2025-05-05", "2025-06-02"],
      ...["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"],
    ]);
  });

  it("keeps terms within the 60 days of Decree 802, and as they were in 2024 where shorter", () => {
    const of2024 = { family: "gamma", shape: 3.6, scale: 76 / 3.6 } as const;
    for (const p of [0.05, 0.1, 0.2, 0.3]) {
      const gap = quantile(trade.terms, p) - quantile(of2024, p);
      expect(Math.abs(gap), String(p)).toBeLessThanOrEqual(ROUNDED);
    }
    expect(quantile(trade.terms, 0.41)).toBe(60);
    expect(quantile(trade.terms, 1)).toBe(60);
    expect(quantile(of2024, 0.41)).toBeGreaterThan(60);
  });

  it("leaves the ledger a smaller gain in rate than in 2018, in tier 1 and below", () => {
    const gain = (of: typeof china2018) => of.bank.rate - of.ledger.rate;
    const deeper = (of: typeof china2018) => of.tier2.rate - of.ledger.rate;
    expect(gain(china2025)).toBeLessThan(gain(china2018));
    expect(deeper(china2025)).toBeLessThan(deeper(china2018));
    expect(tier2.rate - ledger.rate).toBeGreaterThan(bank.rate - ledger.rate);
  });
});
