import { expect, it } from "vitest";
import { medianDifferenceInterval } from "../../../sims/summary/bootstrap.ts";
import { runningSum, sectionCounts } from "../../../sims/summary/quantiles.ts";
import { coverage, testDraw } from "./coverage.ts";
import { FULL } from "../../../sims/summary/effort.ts";

/** Two arms of 40 worlds on the same luck; medians 100 and 60 eighths of a day apart by 5 days. */
function arms(e: number): readonly [number[][], number[][]] {
  const slow: number[][] = [];
  const fast: number[][] = [];
  for (let r = 0; r < 40; r++) {
    const a = new Array<number>(202).fill(0);
    const b = new Array<number>(202).fill(0);
    const cases = 5 + Math.floor(20 * testDraw(e, r, 230));
    const shock = 60 * testDraw(e, r, 231);
    for (let k = 0; k < cases; k++) {
      const age = shock + 140 * testDraw(e, r, 232, k);
      a[Math.ceil(age)]! += 1;
      b[Math.ceil(0.6 * age)]! += 1;
    }
    slow.push(a);
    fast.push(b);
  }
  return [slow, fast];
}

it("the paired bootstrap of a difference of medians holds it 95 times in 100", () => {
  const experiments = 400;
  const held = coverage(experiments, (e) => {
    const [slow, fast] = arms(e);
    const [low, high] = medianDifferenceInterval(
      sectionCounts(fast.map(runningSum)),
      sectionCounts(slow.map(runningSum)),
      e,
      FULL.bootstrap,
    )!;
    return low <= -5 && -5 <= high;
  });
  expect(held).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / experiments));
});

it("the same seed gives the same interval, another seed another sample", () => {
  const [slow, fast] = arms(0).map((arm) => sectionCounts(arm.map(runningSum))) as [
    ReturnType<typeof sectionCounts>,
    ReturnType<typeof sectionCounts>,
  ];
  expect(medianDifferenceInterval(fast, slow, 1, FULL.bootstrap)).toEqual(
    medianDifferenceInterval(fast, slow, 1, FULL.bootstrap),
  );
  expect(medianDifferenceInterval(slow, slow, 1, FULL.bootstrap)).toEqual([0, 0]);
});

it("one section has no interval", () => {
  const one = sectionCounts([[1, 1]].map(runningSum));
  expect(medianDifferenceInterval(one, one, 1, FULL.bootstrap)).toBeUndefined();
});
