import { describe, expect, it } from "vitest";
import { costCurveLayout } from "../../../../src/charts/cost/costCurveLayout.ts";
import { sharedAxes } from "../../../../src/charts/frame/sharedAxes.ts";
import { timeCurveLayout } from "../../../../src/charts/time/timeCurveLayout.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

const size = { width: 420, height: 190, em: 1 };
const result = fakeResult({ tiers: 4 });
const axes = sharedAxes(result.byTier);
const tiers = result.byTier.map((findings) => ({ ...result, ...findings }));
const time = tiers.map((tier) => timeCurveLayout(tier, size, axes.lastDay, true));
const cost = tiers.map((tier) => costCurveLayout(tier, size, axes.lastDay, axes.costTop));

describe("small multiples on shared axes", () => {
  it.each([
    ["time", time],
    ["cost", cost],
  ])("have the same plot, days and values for every tier: %s", (_, layouts) => {
    for (const marks of layouts) {
      expect(marks?.plot).toEqual(layouts[0]?.plot);
      expect(marks?.xTicks).toEqual(layouts[0]?.xTicks);
      expect(marks?.yTicks).toEqual(layouts[0]?.yTicks);
    }
  });

  it("hold every curve and band, the dearest tier's too, up to the same last day", () => {
    const highest = result.byTier.flatMap(({ curves: { cost: of } }) => [
      ...(of.T?.hi ?? []).slice(0, axes.lastDay + 1),
      ...(of.L?.hi ?? []).slice(0, axes.lastDay + 1),
    ]);
    expect(axes.costTop).toBeGreaterThanOrEqual(Math.max(...highest));
    expect(Math.min(...(cost[3]?.series[0]?.ys ?? []))).toBeGreaterThan(cost[3]?.plot.top ?? 0);
    expect(time.map((marks) => marks?.lastDay)).toEqual(Array(4).fill(axes.lastDay));
  });

  it("draw twice the cost twice as high", () => {
    const heights = cost.map(
      (marks) => (marks?.plot.bottom ?? 0) - (marks?.series[0]?.ys[40] ?? 0),
    );
    const costs = tiers.map((tier) => tier.curves.cost.T?.mean[40] ?? 0);
    expect((heights[3] ?? 0) / (heights[0] ?? 0)).toBeCloseTo((costs[3] ?? 0) / (costs[0] ?? 0), 8);
  });

  it("name both lines, in the room that they have, and leave the rest to the line above", () => {
    for (const marks of [...time, ...cost]) {
      expect(marks?.labels.map((label) => [label.name, label.details])).toEqual([
        ["Without", []],
        ["With ledger", []],
      ]);
      expect(marks?.xTitle.x).toBeLessThanOrEqual(size.width);
      expect(marks?.xTitle.y).toBeLessThanOrEqual(size.height);
    }
    expect(time[0]?.mean.label).toBeUndefined();
    expect(cost[0]?.bracket).toBeUndefined();
  });
});
