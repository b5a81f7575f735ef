import { describe, expect, it } from "vitest";
import { fitSpread } from "../../../../sims/fit/fitSpread.ts";
import { at, fitCurveLayout } from "../../../../src/charts/fit/fitCurveLayout.ts";

const fit = fitSpread([1, 2, 2, 3, 5, 8, 13], [4, 9]);
if (!fit) throw new Error("no fit");

const layout = (chosen = "gamma", width = 700) =>
  fitCurveLayout({
    fit,
    chosen,
    size: { width, height: 380, em: 1 },
    xTitle: "days",
    nameOf: (family) => family ?? "As seen",
    formatX: String,
  });

describe("fitCurveLayout", () => {
  it("steps up from nothing to what was seen, within its band", () => {
    const { seen, plot } = layout();
    const points = seen
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number));
    expect(points[0]).toEqual([plot.left, plot.bottom]);
    const heights = points.map(([, y]) => y ?? 0);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights.at(-1)).toBeGreaterThanOrEqual(plot.top);
  });

  it("has a line for every family that can tell the data, and one of them chosen", () => {
    const { families } = layout();
    expect(families.map(({ family }) => family)).toEqual([
      "exponential",
      "lognormal",
      "gamma",
      "weibull",
    ]);
    expect(families.filter(({ chosen }) => chosen).map(({ family }) => family)).toEqual(["gamma"]);
    expect(layout("table").labels.find(({ chosen }) => chosen)?.text).toBe("As seen");
  });

  it("keeps labels apart and within the width, on a phone too", () => {
    for (const width of [330, 700, 1200]) {
      const { labels, plot } = layout("table", width);
      const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
      heights
        .slice(1)
        .forEach((y, i) => expect(y - (heights[i] ?? 0)).toBeGreaterThanOrEqual(19.99));
      expect(plot.right).toBeGreaterThan(plot.left + 100);
    }
  });

  it("reads what is still open at a time off the step before it", () => {
    expect([0, 1, 1.5, 2, 99].map((time) => at([1, 2], [0.75, 0.25], time))).toEqual([
      1, 0.75, 0.75, 0.25, 0.25,
    ]);
  });
});
