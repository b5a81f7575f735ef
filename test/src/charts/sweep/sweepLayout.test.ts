import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../../sims/summary/Result.ts";
import { presentValue } from "../../../../src/charts/sweep/presentMark.ts";
import {
  nearestValue,
  sweepLayout,
  type SweepLayoutInput,
} from "../../../../src/charts/sweep/sweepLayout.ts";

const values = [0, 0.25, 0.5, 0.75, 1];
const estimate = (mean: number, half = 0.1): Estimate => ({
  mean,
  ci95: [mean - half, mean + half],
});
const input: SweepLayoutInput = {
  values,
  series: [
    { arm: "T", name: "Without", estimates: values.map(() => estimate(2)) },
    { arm: "L", name: "With ledger", estimates: values.map((x) => estimate(2.5 - x)) },
  ],
  difference: values.map((x) => estimate(0.5 - x)),
  crossings: [{ roots: [0.5], interval: [0.4, 0.6] }],
  size: { width: 600, height: 480, em: 1 },
  perShown: 0.01,
  formatX: String,
  perShownY: 1,
  formatY: String,
  xTitle: "banks, %",
  yTitle: "Cost",
  texts: {
    difference: "With − Without",
    above: "dearer",
    below: "cheaper",
    crossing: (root) => `${100 * root} %`,
  },
};

/** All numbers of some marks, those in paths too. */
function numbersOf(marks: unknown): readonly number[] {
  if (typeof marks === "number") return [marks];
  if (typeof marks === "string") return marks.includes("NaN") ? [NaN] : [];
  return typeof marks === "object" && marks ? Object.values(marks).flatMap(numbersOf) : [];
}

describe("the layout of a sweep", () => {
  const marks = sweepLayout(input);

  it("puts values left to right over both plots, the difference below the arms", () => {
    expect(marks.xs[0]).toBe(marks.left);
    expect(marks.xs.at(-1)).toBe(marks.right);
    expect(marks.upper.bottom).toBeLessThan(marks.lower.top);
    expect(marks.lower.bottom).toBeLessThan(marks.height);
    for (const { ys } of marks.series) {
      for (const y of ys) {
        expect(y).toBeGreaterThanOrEqual(marks.upper.top);
        expect(y).toBeLessThanOrEqual(marks.upper.bottom);
      }
    }
  });

  it("has the zero line where the difference is zero, and the break-even on it", () => {
    const { zero, ys } = marks.difference;
    expect(ys[2]).toBeCloseTo(zero, 6);
    const [crossing] = marks.crossings;
    expect(crossing?.roots[0]).toBeCloseTo(marks.xs[2]!, 6);
    expect(crossing?.from).toBeLessThan(crossing!.roots[0]!);
    expect(crossing?.to).toBeGreaterThan(crossing!.roots[0]!);
    expect(crossing?.label.text).toBe("50 %");
  });

  it("counts in the unit shown: percent, not shares", () => {
    expect(marks.xTicks.map(({ text }) => text)).toContain("100");
    expect(marks.xTicks.at(-1)?.x).toBeCloseTo(marks.right, 6);
  });

  it("lets an interval without an end run to the end of the plot", () => {
    const open = sweepLayout({ ...input, crossings: [{ roots: [0.5], interval: [null, null] }] });
    expect(open.crossings[0]).toMatchObject({ from: open.left, to: open.right });
  });

  it("marks the present value where it is in sight", () => {
    expect(presentValue(marks, 0.25, "now 25 %")?.x).toBeCloseTo(marks.xs[1]!, 6);
    expect(presentValue(marks, 3, "now 300 %")).toBeUndefined();
  });

  it("leaves a gap where there is nothing to tell, and stays finite where there is nothing at all", () => {
    const holes = sweepLayout({
      ...input,
      difference: [undefined, ...input.difference.slice(1)],
    });
    expect(holes.difference.ys[0]).toBeUndefined();
    const none = values.map(() => undefined);
    const empty = sweepLayout({
      ...input,
      difference: none,
      series: input.series.map((s) => ({ ...s, estimates: none })),
      crossings: [],
    });
    expect(
      numbersOf({ ...empty, series: [], difference: { ...empty.difference, ys: [] } }),
    ).not.toContain(NaN);
  });

  it("finds the value nearest to a place", () => {
    expect(nearestValue(marks, marks.xs[3]! + 2)).toBe(3);
    expect(nearestValue(marks, marks.left - 40)).toBeUndefined();
    expect(nearestValue(marks, marks.right + 40)).toBeUndefined();
  });

  it("keeps the names of lines that end together apart", () => {
    const together = sweepLayout({
      ...input,
      series: input.series.map((s) => ({ ...s, estimates: values.map(() => estimate(2)) })),
    });
    const [a, b] = together.series.map(({ label }) => label.y);
    expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(17);
  });
});
