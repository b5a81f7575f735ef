import { describe, expect, it } from "vitest";
import type { Look } from "../../../../sims/index.ts";
import { convergenceLayout } from "../../../../src/charts/convergence/convergenceLayout.ts";
import { targetsText, untilStatus } from "../../../../src/features/run/untilText.ts";

const look = (replications: number, time: number, share: number): Look => ({
  replications,
  targets: [
    {
      measure: "timeToCash",
      pair: "L-T",
      within: 0.05,
      relative: false,
      mean: -7,
      halfWidth: time,
      needed: 0.05,
      reached: time <= 0.05,
    },
    {
      measure: "financedShare",
      pair: "L-T",
      within: 0.1,
      relative: true,
      mean: 0.1,
      halfWidth: share,
      needed: 0.009,
      reached: share <= 0.009,
    },
  ],
});

describe("untilStatus", () => {
  it.each([
    [look(1000, 0.12, 0.001), false, "not yet: ±0.12 days of ±0.050 days after 1,000"],
    [look(125, 0.12, 0.09), true, "±9.00 % of ±0.90 % so far, 4,000 at most"],
    [look(340, 0.04, 0.009), false, "reached after 340 replications"],
    [undefined, true, "4,000 at most"],
  ])("says how the furthest target stands", (last, running, text) => {
    expect(untilStatus(last, running, 4000)).toBe(text);
  });
});

it("targetsText names the first target, and how many more", () => {
  const { targets } = look(100, 1, 1);
  expect(targetsText(targets)).toBe("Time to cash ±0.05 days and 1 more");
  expect(targetsText(targets.slice(1))).toBe("Invoices financed ±10 %");
});

describe("convergenceLayout", () => {
  it("draws a line for each target down to what is wanted, with labels apart", () => {
    const marks = convergenceLayout([look(100, 0.2, 0.02), look(125, 0.05, 0.009)], 300, 110);
    expect(marks.lines).toHaveLength(2);
    for (const { path, y } of marks.lines) {
      expect(path).toMatch(/^M8,[\d.]+L292,[\d.]+$/);
      expect(y).toBeCloseTo(marks.wanted, 6);
    }
    const places = [...marks.lines.map(({ labelY }) => labelY), marks.wantedLabelY];
    expect(Math.abs(places[0]! - places[1]!)).toBeGreaterThanOrEqual(15 - 1e-9);
    expect(Math.abs(places[1]! - places[2]!)).toBeGreaterThanOrEqual(15 - 1e-9);
  });

  it("draws what nothing was measured on, and a single look, without a number that is none", () => {
    const nothing: Look = {
      replications: 100,
      targets: [{ measure: "timeToCash", pair: "L-T", within: 1, relative: false, reached: false }],
    };
    expect(JSON.stringify(convergenceLayout([nothing], 300, 110))).not.toContain("null");
    expect(JSON.stringify(convergenceLayout([look(100, 0, 0.1)], 300, 110))).not.toContain("null");
  });
});
