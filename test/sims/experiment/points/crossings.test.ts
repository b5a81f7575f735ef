import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crossingsOf,
  refinements,
  type CurvePoint,
} from "../../../../sims/experiment/points/crossings.ts";
import { normalQuantile } from "../../../../sims/random/normal.ts";
import { estimate, ratio } from "../../../../sims/summary/ratio.ts";
import { coverage, fourErrors, testDraw } from "../../summary/coverage.ts";

/** A point whose band is `half` to either side. */
function at(x: number, mean: number, half: number): CurvePoint {
  return { x, estimate: { mean, ci95: [mean - half, mean + half] } };
}

/** A straight line through zero at `root`, at 0, 0.1, …, 1. */
function line(root: number, slope: number, half: number): readonly CurvePoint[] {
  return Array.from({ length: 11 }, (_, i) => at(i / 10, slope * (i / 10 - root), half));
}

const EXPERIMENTS = 1500;
const WORLDS = 40;

/**
 * Differences of a design with a known root: f(x) = x² − 0.3, with luck of each world that is the
 * same at all points: a shift, a tilt, and some that is skewed. `apart` gives each point its own luck.
 */
function invented(e: number, xs: readonly number[], apart = 0): readonly CurvePoint[] {
  return xs.map((x, i) => {
    const worlds = Array.from({ length: WORLDS }, (_, r) => {
      const luck = (purpose: number) => testDraw(e, r, purpose, apart * i);
      const shift = normalQuantile(luck(220));
      const tilt = normalQuantile(luck(221));
      const skewed = normalQuantile(luck(222)) ** 2 - 1;
      return x * x - 0.3 + 0.4 * shift + 0.2 * tilt * x + 0.1 * skewed;
    });
    return {
      x,
      estimate: estimate(
        ratio(
          worlds,
          worlds.map(() => 1),
        )!,
      ),
    };
  });
}

const ROOT = Math.sqrt(0.3);

function holdsRoot(points: readonly CurvePoint[]): boolean {
  const { crossings, uncertain } = crossingsOf(points);
  const stretches = [
    ...crossings.map(({ interval: [lo, hi] }) => [lo ?? -Infinity, hi ?? Infinity] as const),
    ...uncertain,
  ];
  return stretches.some(([lo, hi]) => lo <= ROOT && ROOT <= hi);
}

const EVENLY = Array.from({ length: 11 }, (_, i) => i / 10);

describe("the break-even of a curve of differences", () => {
  it("is where its mean crosses zero, with all values at which the band holds zero", () => {
    const { crossings, uncertain, throughout } = crossingsOf(line(0.42, 2, 0.1));
    expect(crossings).toHaveLength(1);
    const [{ roots, interval, before, after }] = crossings as [(typeof crossings)[0]];
    expect(roots[0]).toBeCloseTo(0.42, 12);
    expect(interval[0]).toBeCloseTo(0.37, 12);
    expect(interval[1]).toBeCloseTo(0.47, 12);
    expect([before, after]).toEqual([-1, 1]);
    expect([uncertain, throughout]).toEqual([[], undefined]);
  });

  it("has an interval without an end where the band still holds zero at the end of the range", () => {
    const [crossing] = crossingsOf(line(0.97, -2, 0.2)).crossings;
    expect(crossing?.interval[0]).toBeCloseTo(0.87, 12);
    expect(crossing?.interval[1]).toBeNull();
    expect([crossing?.before, crossing?.after]).toEqual([1, 0]);
  });

  it("is one for each crossing that the band tells apart, and one with several roots otherwise", () => {
    const parabola = (half: number) => EVENLY.map((x) => at(x, (x - 0.25) * (x - 0.75), half));
    expect(crossingsOf(parabola(0.01)).crossings.map(({ roots }) => roots.length)).toEqual([1, 1]);
    const [both, ...others] = crossingsOf(parabola(0.07)).crossings;
    expect(others).toEqual([]);
    expect(both?.roots).toHaveLength(2);
    expect([both?.before, both?.after]).toEqual([1, 1]);
  });

  it("is none where the difference keeps its sign, and says how certain that is", () => {
    const above = (half: number) => crossingsOf(line(-0.1, 1, half));
    expect(above(0.05)).toEqual({
      crossings: [],
      uncertain: [],
      equalAt: [],
      throughout: { sign: 1, certain: "everywhere" },
    });
    expect(above(0.15).throughout).toEqual({ sign: 1, certain: "partly" });
    expect(above(0.15).uncertain[0]?.[1]).toBeCloseTo(0.05, 12);
    expect(above(2).throughout).toEqual({ sign: 1, certain: "nowhere" });
  });

  it("is none where nothing differs, or differs from nothing at the end alone", () => {
    const none = crossingsOf(EVENLY.map((x) => at(x, 0, 0)));
    expect(none.throughout).toEqual({ sign: 0, certain: "everywhere" });
    expect(none.equalAt).toHaveLength(11);
    const fromZero = crossingsOf(EVENLY.map((x) => at(x, -x, 0.1 * x)));
    expect(fromZero).toEqual({
      crossings: [],
      uncertain: [],
      equalAt: [0],
      throughout: { sign: -1, certain: "everywhere" },
    });
  });

  it("leaves everything open where one world tells nothing of its error", () => {
    const points = EVENLY.map((x) => ({ x, estimate: { mean: x - 0.5 } }));
    const { crossings } = crossingsOf(points);
    expect(crossings.map(({ interval }) => interval)).toEqual([[null, null]]);
    expect(crossingsOf([])).toEqual({ crossings: [], uncertain: [], equalAt: [] });
  });

  it("lies in its interval, and does not depend on the order of the points", () => {
    const curve = fc.uniqueArray(
      fc.record({
        x: fc.double({ min: -5, max: 5, noNaN: true }),
        mean: fc.double({ min: -1, max: 1, noNaN: true }),
        half: fc.double({ min: 0, max: 0.5, noNaN: true }),
      }),
      { selector: ({ x }) => x + 0, maxLength: 20 }, // −0 is 0, and a curve has one point at a value
    );
    fc.assert(
      fc.property(curve, (given) => {
        const points = given.map(({ x, mean, half }) => at(x, mean, half));
        const found = crossingsOf(points);
        expect(crossingsOf([...points].reverse())).toEqual(found);
        for (const { roots, interval } of found.crossings) {
          expect(roots[0]).toBeGreaterThanOrEqual(interval[0] ?? -Infinity);
          expect(roots.at(-1)).toBeLessThanOrEqual(interval[1] ?? Infinity);
        }
        expect(found.throughout === undefined).toBe(
          found.crossings.length > 0 || given.length === 0,
        );
      }),
    );
  });

  it("is held by its interval in 95 of 100 experiments, though the curve is bent and luck skewed", () => {
    const held = coverage(EXPERIMENTS, (e) => holdsRoot(invented(e, EVENLY)));
    expect(Math.abs(held - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS));
  });

  it("is so too with luck of its own at each point, and after refining around the root", () => {
    const apart = coverage(EXPERIMENTS, (e) => holdsRoot(invented(e, [...EVENLY, ROOT], 1)));
    expect(apart).toBeGreaterThan(0.95 - fourErrors(EXPERIMENTS));
    const refined = coverage(EXPERIMENTS / 5, (e) => {
      const more = refinements(invented(e, EVENLY), false);
      return holdsRoot(invented(e, [...EVENLY, ...more]));
    });
    expect(Math.abs(refined - 0.95)).toBeLessThan(fourErrors(EXPERIMENTS / 5));
  });
});

describe("refining a curve", () => {
  it("brings two points close around the root and around both ends of its interval", () => {
    const curve = (xs: readonly number[]) => xs.map((x) => at(x, x ** 3 - 0.2, 0.05));
    let xs: readonly number[] = EVENLY;
    let rounds = 0;
    for (let more = refinements(curve(xs), false); more.length > 0; rounds++) {
      xs = [...xs, ...more];
      more = refinements(curve(xs), false);
    }
    expect(rounds).toBeLessThan(6);
    expect(xs.length).toBeLessThan(30);
    const [{ roots, interval }] = crossingsOf(curve(xs)).crossings as [
      ReturnType<typeof crossingsOf>["crossings"][0],
    ];
    expect(roots[0]).toBeCloseTo(Math.cbrt(0.2), 4);
    expect(interval[0]).toBeCloseTo(Math.cbrt(0.15), 4);
    expect(interval[1]).toBeCloseTo(Math.cbrt(0.25), 4);
  });

  it("asks for whole values only where there are no others", () => {
    const curve = (xs: readonly number[]) => xs.map((x) => at(x, x - 13.4, 0.2));
    const more = refinements(curve([1, 11, 21]), true);
    expect(more).toEqual([13, 14]);
    expect(refinements(curve([1, 11, 13, 14, 21]), true)).toEqual([]);
  });

  it("asks for nothing where there is no root", () => {
    expect(refinements(line(-1, 1, 0.1), false)).toEqual([]);
  });
});
