import { describe, expect, it } from "vitest";
import { tierRows } from "../../../../src/features/compare/tierRows.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

describe("tierRows", () => {
  it("has a line for each tier, and none where there is one alone", () => {
    expect(tierRows(fakeResult({ tiers: 3 })).map(({ tier }) => tier)).toEqual([1, 2, 3]);
    expect(tierRows(fakeResult())).toEqual([]);
  });

  it("gives days, cost and share financed, without and with, each with its interval", () => {
    const [first, second] = tierRows(fakeResult({ tiers: 2 }));
    expect(first?.time.without).toEqual({ mean: "62.3", interval: "61.5 to 63.1" });
    expect(second?.time.without.mean).toBe("74.3");
    expect(second?.time.difference).toEqual({ mean: "−43.9", interval: "−44.9 to −42.9" });
    expect(second?.cost.with.mean).toBe("3.36");
    expect(second?.financed?.with).toEqual({ mean: "88.0", interval: "87.0 to 89.0" });
  });

  it("compares whichever two arms were run", () => {
    const [first] = tierRows(fakeResult({ tiers: 2, arms: ["D", "C"] }));
    expect(first?.time.without.mean).toBe("62.3");
    expect(first?.time.with.mean).toBe("21.4");
    expect(first?.reach).toBeUndefined();
  });

  it("sets the reach found beside the share of suppliers to the power of the tier", () => {
    const result = fakeResult({ tiers: 3 });
    const adoption = { ...result.scenario.adoption, suppliers: 0.8 };
    const rows = tierRows({ ...result, scenario: { ...result.scenario, adoption } });
    expect(rows.map(({ expectedReach }) => expectedReach)).toEqual([
      { mean: "80.0", interval: "0.8¹" },
      { mean: "64.0", interval: "0.8²" },
      { mean: "51.2", interval: "0.8³" },
    ]);
    expect(rows[0]?.reach).toEqual({ mean: "80.0", interval: "78.0 to 82.0" });
  });
});
