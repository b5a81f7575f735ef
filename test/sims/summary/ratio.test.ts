import { expect, it } from "vitest";
import { difference, estimate, ratio, standardError } from "../../../sims/summary/ratio.ts";
import { coverage, fourErrors, testDraw } from "./coverage.ts";

const WORLDS = 40;
const EXPERIMENTS = 2000;

it("ratio(A, N) is the ratio of sums, with the clustered error of the formula", () => {
  const above = [3, 0, 8];
  const below = [1, 0, 3];
  const theta = 11 / 4;
  const squares = (3 - theta) ** 2 + (8 - 3 * theta) ** 2;
  const found = ratio(above, below)!;
  expect(found.value).toBe(theta);
  expect(standardError(found)).toBeCloseTo(Math.sqrt(squares / 6) / (4 / 3), 12);
});

it("ratio(A, N) is undefined where there is nothing to average", () => {
  expect(ratio([0, 0], [0, 0])).toBeUndefined();
});

it("one world has a mean and no interval; equal worlds have an interval of no width", () => {
  expect(estimate(ratio([6], [2])!)).toEqual({ mean: 3 });
  expect(estimate(ratio([6, 3], [2, 1])!)).toEqual({ mean: 3, ci95: [3, 3] });
});

it("a scale multiplies value and error", () => {
  const plain = ratio([1, 2, 4], [2, 2, 3])!;
  const scaled = ratio([1, 2, 4], [2, 2, 3], 100)!;
  expect(scaled.value).toBeCloseTo(100 * plain.value, 12);
  expect(standardError(scaled)).toBeCloseTo(100 * standardError(plain)!, 10);
});

/** A world of 0 to 39 cases with a shock in common; mean value 30 per case, by its size too. */
function world(e: number, r: number): { cases: number; sum: number; other: number; some: number } {
  const cases = Math.floor(40 * testDraw(e, r, 200));
  const shock = 20 * testDraw(e, r, 201);
  let sum = 0;
  let other = 0;
  let some = 0;
  for (let k = 0; k < cases; k += 4) {
    // Four cases alike: clusters within clusters.
    const size = Math.min(4, cases - k);
    const luck = testDraw(e, r, 202, k);
    sum += size * (10 + shock + 20 * luck);
    if (testDraw(e, r, 203, k) < 0.5) {
      some += size;
      other += size * (4 + 0.5 * shock + 10 * luck);
    }
  }
  return { cases, sum, other, some };
}

it("95 % intervals of a ratio, and of a difference of ratios, hold the truth 95 times in 100", () => {
  let held = 0;
  const ratios = coverage(EXPERIMENTS, (e) => {
    const worlds = Array.from({ length: WORLDS }, (_, r) => world(e, r));
    const a = ratio(
      worlds.map((w) => w.sum),
      worlds.map((w) => w.cases),
    )!;
    const b = ratio(
      worlds.map((w) => w.other),
      worlds.map((w) => w.some),
    )!;
    const [lowest, highest] = estimate(difference(b, a)).ci95!;
    if (lowest <= 14 - 30 && 14 - 30 <= highest) held += 1;
    const [low, high] = estimate(a).ci95!;
    return low <= 30 && 30 <= high;
  });
  expect(Math.abs(ratios - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  expect(Math.abs(held / EXPERIMENTS - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
});

it("the paired difference of a shared shock is much more exact than its two sides", () => {
  const worlds = Array.from({ length: 200 }, (_, r) => world(0, r));
  const cases = worlds.map((w) => w.cases);
  const a = ratio(
    worlds.map((w) => w.sum),
    cases,
  )!;
  const b = ratio(
    worlds.map((w) => 0.9 * w.sum + 1),
    cases,
  )!;
  expect(standardError(difference(b, a))!).toBeLessThan(0.3 * standardError(a)!);
});
