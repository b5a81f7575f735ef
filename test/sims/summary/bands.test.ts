import { expect, it } from "vitest";
import { aroundShare, curveBand } from "../../../sims/summary/bands.ts";
import type { Band, SectionCurve } from "../../../sims/summary/bands.ts";
import { t975 } from "../../../sims/summary/ratio.ts";
import { coverage, testDraw } from "./coverage.ts";
import { FULL } from "../../../sims/summary/effort.ts";

const DAYS = 120;

/** Share of cases with an age up to d: age = 10 + shock in common + own luck; truth by numbers below. */
function curveOf(e: number, worlds: number): SectionCurve {
  const parts = new Float64Array(worlds * DAYS);
  const weights = new Float64Array(worlds);
  for (let r = 0; r < worlds; r++) {
    const cases = 10 + Math.floor(20 * testDraw(e, r, 240));
    const shock = 20 * testDraw(e, r, 241);
    weights[r] = cases;
    for (let k = 0; k < cases; k++) {
      const age = Math.ceil(10 + shock + 70 * testDraw(e, r, 242, k));
      for (let d = age; d < DAYS; d++) parts[r * DAYS + d]! += 1;
    }
  }
  return { days: DAYS, sections: worlds, parts, weights };
}

function trueShare(day: number): number {
  const grid = 4000;
  let share = 0;
  for (let i = 0; i < grid; i++) {
    const v = (day - 10 - (20 * (i + 0.5)) / grid) / 70;
    share += Math.min(1, Math.max(0, v)) / grid;
  }
  return share;
}

const truth = Array.from({ length: DAYS }, (_, d) => trueShare(d));
const active = (share: number): boolean => share > 0.01 && share < 0.99;

function holds({ mean, lo, hi }: Band): boolean {
  return truth.every((share, d) => !active(mean[d]!) || (lo![d]! <= share && share <= hi![d]!));
}

it("the simultaneous band holds the whole curve at least 91 times in 100; pointwise would not", () => {
  const experiments = 400;
  let pointwise = 0;
  const held = coverage(experiments, (e) => {
    // One seed for all: the multipliers are independent of the data, and are computed once.
    const curve = curveOf(e, 40);
    const band = curveBand(curve, 1, FULL.band, active, aroundShare);
    if (holds(curveBand(curve, 1, FULL.band, () => false, aroundShare))) pointwise += 1;
    return holds(band);
  });
  expect(held).toBeGreaterThanOrEqual(0.91);
  expect(held).toBeLessThanOrEqual(0.98);
  expect(pointwise / experiments).toBeLessThan(0.8);
});

it("outside the stretch the band is Student's, inside it is wider", () => {
  const curve = curveOf(0, 30);
  const { mean, lo, hi, simultaneous } = curveBand(
    curve,
    1,
    FULL.band,
    (_, d) => d >= 50 && d < 70,
  );
  expect(simultaneous).toEqual([50, 69]);
  const { hi: plain } = curveBand(curve, 1, FULL.band, () => false);
  expect(hi![49]).toBe(plain![49]);
  expect(hi![60]! - mean[60]!).toBeGreaterThan(plain![60]! - mean[60]!);
  let squares = 0;
  let total = 0;
  for (let r = 0; r < 30; r++) {
    squares += (curve.parts[r * DAYS + 40]! - mean[40]! * curve.weights[r]!) ** 2;
    total += curve.weights[r]!;
  }
  const error = Math.sqrt((squares * 30) / 29) / total;
  expect(mean[40]! - lo![40]!).toBeCloseTo(t975(29) * error, 10);
});

it("a band of shares stays within 0 and 1 and collapses where the share does", () => {
  expect(aroundShare(0, 0.1)).toEqual([0, 0]);
  expect(aroundShare(1, 0)).toEqual([1, 1]);
  const [lo, hi] = aroundShare(0.01, 5);
  expect(lo).toBeGreaterThanOrEqual(0);
  expect(hi).toBeLessThanOrEqual(1);
  const [low, high] = aroundShare(0.5, 0.01);
  expect(low).toBeCloseTo(0.49, 5);
  expect(high).toBeCloseTo(0.51, 5);
});

it("one section has a mean curve without a band", () => {
  const band = curveBand(curveOf(0, 1), 1, FULL.band, active);
  expect(band.lo).toBeUndefined();
  expect(band.mean).toHaveLength(DAYS);
});
