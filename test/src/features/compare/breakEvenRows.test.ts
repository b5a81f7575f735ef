import { describe, expect, it, onTestFinished } from "vitest";
import type { ArmResult, Result } from "../../../../sims/summary/Result.ts";
import { breakEvenLayout } from "../../../../src/features/compare/breakEvenLayout.ts";
import { breakEvenText } from "../../../../src/features/compare/breakEvenRows.ts";
import { speakFrom } from "../../../../src/i18n/language.ts";
import { zh } from "../../../../src/i18n/zh/zh.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

/** A result whose network costs 0.2 per 100 and brings its operator, suppliers and all together what is said. */
function withNetwork(brings: { operator: number; members: number; society: number }): Result {
  const result = fakeResult();
  const estimate = (mean: number) => ({ mean, ci95: [mean, mean] as const });
  const armOf = (arm: "T" | "L", cost: number, real: number, fixed: number): ArmResult => ({
    ...result.arms[arm]!,
    costPer100: { ...result.arms[arm]!.costPer100, mean: cost },
    costs: {},
    measures: {
      realCostPer100: estimate(real),
      operatorFixed: estimate(fixed),
      operatorSurplus: estimate(fixed === 0 ? 0 : brings.operator - fixed),
    },
  });
  const { ledger } = result.scenario;
  return {
    ...result,
    scenario: { ...result.scenario, ledger: { ...ledger, networkFace: 1_000_000_000 } },
    arms: {
      T: armOf("T", 3, 2, 0),
      L: armOf("L", 3 - brings.members, 2 - brings.society + 0.2, 0.2),
    },
  };
}

describe("from which volume a network pays", () => {
  it("is its fixed cost over what a unit of volume brings, told against what runs there", () => {
    const text = breakEvenText(withNetwork({ operator: 0.05, members: 0.4, society: 0.2 }))!;
    expect(text.network).toBe("ledger");
    expect(text.here).toContain("1,000 million EUR");
    expect(text.rows.map(({ volume, against }) => [volume, against])).toEqual([
      ["4,000", "4 times what runs there"],
      ["500", "reached: 50 % of it"],
      ["1,000", "reached: 100 % of it"],
    ]);
  });

  it("is told in 亿 in Chinese", () => {
    onTestFinished(() => speakFrom(() => ({ language: "en" })));
    speakFrom(() => ({ language: "zh", words: zh }));
    const text = breakEvenText(withNetwork({ operator: 0.05, members: 0.4, society: 0.2 }))!;
    expect(text.here).toBe("在本情景中，每年有 10 亿 EUR 在其上运行。");
    expect(text.rows.map(({ volume }) => volume)).toEqual(["40 亿", "5 亿", "10 亿"]);
  });

  it("is no volume where each unit loses", () => {
    const { rows } = breakEvenText(withNetwork({ operator: 0.1, members: -0.1, society: 0 }))!;
    expect(rows.map(({ volume }) => volume)).toEqual(["2,000", "no volume", "no volume"]);
    expect(rows[1]!.ratio).toBeUndefined();
  });

  it("is not told without a fixed cost, without paper to compare with, or without a network", () => {
    const result = withNetwork({ operator: 0.1, members: 0.1, society: 0.1 });
    const { ledger } = result.scenario;
    const nothing = { ...result.scenario, ledger: { ...ledger, networkFace: 0 } };
    expect(breakEvenText({ ...result, scenario: nothing })).toBeUndefined();
    expect(breakEvenText(fakeResult({ arms: ["C", "L"] }))).toBeUndefined();
    expect(breakEvenText(fakeResult({ arms: ["T", "D"] }))).toBeUndefined();
  });
});

describe("the strip of a volume", () => {
  it("has what runs there in the middle, and the same room for a tenth and the tenfold", () => {
    const [tenth, same, tenfold] = [0.1, 1, 10].map((ratio) => breakEvenLayout(ratio, 180));
    expect(same).toEqual({ here: 90, dot: 90, beyond: undefined });
    expect(90 - tenth!.dot).toBeCloseTo(tenfold!.dot - 90, 9);
    expect(tenfold!.dot).toBeLessThan(180);
  });

  it("shows an arrow for what lies beyond it", () => {
    expect(breakEvenLayout(11, 180).beyond).toBe("high");
    expect(breakEvenLayout(0, 180)).toMatchObject({
      beyond: "low",
      dot: breakEvenLayout(0.1, 180).dot,
    });
  });
});
