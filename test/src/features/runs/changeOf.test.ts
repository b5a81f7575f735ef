import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, luckOf } from "../../../../src/features/runs/changeOf.ts";
import { headlineOf } from "../../../../src/features/runs/runText.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

const estimate = (mean: number, below: number, above = below) => ({
  mean,
  ci95: [mean - below, mean + above] as const,
});

describe("luckOf", () => {
  it("is common with the same seed and replications, and partly with the same seed", () => {
    expect(luckOf({ seed: 7, replications: 200 }, { seed: 7, replications: 200 })).toBe("common");
    expect(luckOf({ seed: 7, replications: 200 }, { seed: 7, replications: 400 })).toBe("partly");
    expect(luckOf({ seed: 7, replications: 200 }, { seed: 8, replications: 200 })).toBe(
      "independent",
    );
  });
});

describe("the change between two runs", () => {
  it("adds the squares of independent half widths, and half widths themselves where luck is in common", () => {
    const [a, b] = [estimate(10, 3), estimate(4, 4)];
    expect(changeOf(a, b, "independent")).toEqual({ mean: 6, ci95: [1, 11] });
    for (const luck of ["common", "partly"] as const) {
      expect(changeOf(a, b, luck)).toEqual({ mean: 6, ci95: [-1, 13] });
    }
  });

  it("takes each side from the sides that it comes from", () => {
    const change = changeOf(estimate(10, 1, 2), estimate(4, 3, 5), "common");
    expect(change).toEqual({ mean: 6, ci95: [0, 11] });
  });

  it("has no interval where one of the two has none", () => {
    expect(changeOf({ mean: 3 }, estimate(1, 1), "independent")).toEqual({ mean: 2 });
  });

  it("covers the difference of two independent means about as often as it says", () => {
    // Means of 40 normal draws each, known variance; a fixed generator: no luck in the test itself.
    let state = 12345;
    const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const half = (sd: number) => 1.96 * sd;
    let covered = 0;
    const trials = 4000;
    for (let i = 0; i < trials; i++) {
      const a = estimate(5 + normal(), half(1));
      const b = estimate(2 + 2 * normal(), half(2));
      const [lo, hi] = changeOf(a, b, "independent").ci95 ?? [0, 0];
      if (lo <= 3 && 3 <= hi) covered++;
    }
    expect(covered / trials).toBeGreaterThan(0.935);
    expect(covered / trials).toBeLessThan(0.965);
  });

  it("turns its sign with the runs, and is widest where luck is in common", () => {
    const side = fc.double({ min: 0, max: 100, noNaN: true });
    const any = fc.tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), side, side);
    fc.assert(
      fc.property(any, any, ([m, l, h], [n, k, j]) => {
        const [a, b] = [estimate(m, l, h), estimate(n, k, j)];
        const [there, back] = [changeOf(a, b, "independent"), changeOf(b, a, "independent")];
        expect(back.mean).toBeCloseTo(-there.mean, 9);
        expect(back.ci95?.[0]).toBeCloseTo(-(there.ci95?.[1] ?? NaN), 9);
        const common = changeOf(a, b, "common");
        expect(common.ci95?.[0]).toBeLessThanOrEqual((there.ci95?.[0] ?? NaN) + 1e-9);
        expect(common.ci95?.[1]).toBeGreaterThanOrEqual((there.ci95?.[1] ?? NaN) - 1e-9);
      }),
    );
  });
});

describe("the headline of the runs", () => {
  const [a, b] = [shelvedRun(1, { L: 30 }, "A"), shelvedRun(2, { L: 25 }, "B")];

  it("tells the answer of one run with its interval", () => {
    expect(headlineOf({ all: 1, held: 0 }, a, undefined)).toBe(
      "One run is kept: in “A” a shared ledger brings cash 32.3 days sooner (95 % interval, simulation error only: 31.3 to 33.3 days sooner).",
    );
  });

  it("calls kept what the browser keeps, and says how many runs go with the page", () => {
    const said = (all: number, held: number) => headlineOf({ all, held }, a, undefined);
    expect(said(1, 1)).toMatch(/^One run is here, in this page only: in “A” a shared ledger /);
    expect(said(3, 3)).toMatch(/^3 runs are here, in this page only\. In “A” a shared ledger /);
    expect(said(3, 1)).toMatch(/^3 runs are here, 1 of them in this page only\. In “A” /);
    expect(said(3, 0)).toMatch(/^3 runs are kept\. In “A” /);
  });

  it("tells the change against a baseline, at its widest where the luck was in common", () => {
    expect(headlineOf({ all: 2, held: 0 }, b, a)).toMatch(
      /^Against “A”, in “B” cash comes 5.0 days sooner with the ledger \(95 % interval at its widest.*: 3.4 to 6.6 days sooner\)\.$/,
    );
  });

  it("claims nothing that its interval does not carry", () => {
    const close = shelvedRun(3, { L: 30.5, seed: 8 }, "C");
    expect(headlineOf({ all: 3, held: 0 }, close, a)).toMatch(
      /^Between “A” and “C”, no change .* is shown/,
    );
  });
});
