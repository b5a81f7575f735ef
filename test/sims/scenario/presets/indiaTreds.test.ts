import { describe, expect, it } from "vitest";
import { mean } from "../../../../sims/random/distributions/Distribution.ts";
import { indiaTreds } from "../../../../sims/scenario/presets/india/indiaTreds.ts";

describe("india-treds", () => {
  const { trade, bank, ledger, platform, tier2, tier3, sources } = indiaTreds;

  it("has invoices of the size that the exchange financed in 2020-21", () => {
    expect(Math.abs(mean(trade.face) / (17_080e7 / 7.87e5) - 1)).toBeLessThan(0.01);
  });

  it("keeps to rupees, actual/365, money on the next working day, and the published rates", () => {
    expect(indiaTreds.currency).toBe("INR");
    expect(trade.dayCount).toBe(365);
    expect(mean(ledger.disburse)).toBe(1);
    for (const rate of [bank.rate]) expect(rate >= 0.12 && rate <= 0.18).toBe(true);
    expect(ledger.rate >= 0.08 && ledger.rate <= 0.16).toBe(true);
    for (const rate of [tier2.fallbackRate, tier3.rate, tier3.fallbackRate]) {
      expect(rate >= 0.26 && rate <= 0.35).toBe(true);
    }
  });

  it("speaks of China only where it says that a value is assumed as there", () => {
    for (const [id, { source }] of Object.entries(sources)) {
      expect(source, id).not.toMatch(/yuan|Shibor|Xinhua/);
      expect(source.replace(/as in China 2018/g, ""), id).not.toMatch(/China/);
    }
  });

  it("spreads fixed cost as China 2018 does, for platform and ledger", () => {
    expect((100 * ledger.fixedYearly) / ledger.networkFace).toBeCloseTo(0.17, 2);
    expect((100 * platform.fixedYearly) / platform.networkFace).toBeCloseTo(0.07, 2);
  });
});
