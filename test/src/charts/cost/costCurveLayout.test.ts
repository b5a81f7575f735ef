import { describe, expect, it } from "vitest";
import { costCurveLayout } from "../../../../src/charts/cost/costCurveLayout.ts";
import { costItems, describeCostCurve } from "../../../../src/charts/cost/costCurveText.ts";
import { textWidth } from "../../../../src/charts/frame/textWidth.ts";
import type { ArmPair } from "../../../../src/arms/ArmPair.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

const size = { width: 600, height: 360, em: 1 };

describe("costCurveLayout", () => {
  it("brackets the two ends and says their difference between them", () => {
    const marks = costCurveLayout(fakeResult(), size, 200);
    const ends = marks?.series.map((s) => s.ys.at(-1) ?? 0) ?? [];
    expect([marks?.bracket?.top, marks?.bracket?.bottom]).toEqual([
      Math.min(...ends),
      Math.max(...ends),
    ]);
    expect(marks?.bracket?.label.text).toBe("1.48 cheaper");
    expect(marks?.bracket?.label.y).toBeGreaterThan(Math.min(...ends));
    expect(marks?.bracket?.label.y).toBeLessThan(Math.max(...ends));
  });

  it("puts the difference beneath the labels when the ends lie close", () => {
    const marks = costCurveLayout(fakeResult({ costT: 1.8, costL: 1.86 }), size, 200);
    const lowest = Math.max(...(marks?.labels.flatMap((l) => l.details.map((d) => d.y)) ?? []));
    expect(marks?.bracket?.label.text).toBe("0.06 dearer");
    expect(marks?.bracket?.label.y).toBeGreaterThan(lowest + 13);
    expect(marks?.bracket?.roomy).toBe(false);
  });

  it("starts its value axis at zero and ends it above the bands", () => {
    const marks = costCurveLayout(fakeResult(), size, 200);
    expect(marks?.yTicks[0]).toMatchObject({ text: "0", y: marks?.plot.bottom });
    expect(Math.min(...(marks?.series.flatMap((s) => s.ys) ?? []))).toBeGreaterThan(
      marks?.plot.top ?? 0,
    );
  });
});

describe("a cost curve of two other arms", () => {
  it("draws these arms, and says the later one's cost against the earlier's", () => {
    const marks = costCurveLayout(fakeResult({ arms: ["C", "L"] }), size, 200);
    expect(marks?.series.map(({ arm }) => arm)).toEqual(["C", "L"]);
    expect(marks?.labels.map(({ name }) => name)).toEqual(["Platform", "With ledger"]);
    expect(marks?.bracket?.label.text).toBe("1.48 cheaper");
  });

  it("leaves room for the difference, however short the names of the arms", () => {
    const marks = costCurveLayout(
      fakeResult({ arms: ["T", "D"], costT: 1.8, costL: 1.777 }),
      size,
      200,
    );
    const label = marks?.bracket?.label;
    expect((label?.x ?? 0) + textWidth(label?.text ?? "", 15)).toBeLessThanOrEqual(size.width);
  });

  it("names what the cost is made up of", () => {
    const items = (arms: ArmPair) => costItems(fakeResult({ arms }));
    expect(items(["T", "L"])).toBe("interest, fees, waiting, labour and ledger");
    expect(items(["T", "D"])).toBe("interest, fees, waiting and labour");
    expect(items(["D", "C"])).toContain("labour and platform");
    expect(items(["C", "L"])).toContain("platform and ledger");
  });

  it("calls paper by its name where the ledger is not what is missing", () => {
    const text = describeCostCurve(fakeResult({ arms: ["T", "C"] }), 200);
    expect(text).toContain("on paper and on the platform, each with");
    expect(text).toContain("3.58 on paper and 2.10 on the platform");
  });
});

describe("describeCostCurve", () => {
  it("gives both totals and the interval of their difference", () => {
    const text = describeCostCurve(fakeResult(), 200);
    expect(text).toContain("3.58 without and 2.10 with the ledger");
    expect(text).toContain("−1.48 per 100 (95 % interval −1.54 to −1.42");
  });
});
