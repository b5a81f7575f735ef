import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOnGrid, looksUpTo } from "../../../../sims/experiment/precision/looks.ts";
import { isReached, lookAt } from "../../../../sims/experiment/precision/lookAt.ts";
import { parseTarget, writeTarget } from "../../../../sims/experiment/precision/parseTarget.ts";
import type { Target } from "../../../../sims/experiment/precision/Precision.ts";
import { MEASURES } from "../../../../sims/measures/measures.ts";
import { createReduction } from "../../../../sims/summary/Reduction.ts";
import { summarise } from "../../../../sims/summary/summarise.ts";
import { scenario, syntheticTable } from "../../summary/syntheticTable.ts";

describe("looks", () => {
  it("lie at 100·1.25ʲ and at the end, wherever that is", () => {
    expect(looksUpTo(340)).toEqual([100, 125, 157, 196, 245, 306, 340]);
    expect(looksUpTo(40)).toEqual([40]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
        const looks = looksUpTo(most);
        expect(looks.at(-1)).toBe(most);
        expect(looks).toEqual([...new Set(looks)].sort((a, b) => a - b));
        // A longer experiment looks wherever a shorter one does, its end apart.
        expect(looksUpTo(most + 1000)).toEqual(expect.arrayContaining(looks.slice(0, -1)));
        expect(looks.slice(0, -1).every(isOnGrid)).toBe(true);
      }),
    );
  });
});

const target = fc.record({
  measure: fc.constantFrom(...MEASURES.map(({ id }) => id)),
  within: fc.integer({ min: 1, max: 100_000 }).map((n) => n / 1000),
  relative: fc.boolean(),
});

describe("parseTarget", () => {
  it("reads what writeTarget writes", () => {
    fc.assert(
      fc.property(target, (given) => {
        const parsed = parseTarget(writeTarget(given));
        if (!parsed.ok) throw new Error(parsed.expected);
        expect(parsed.target).toMatchObject({ measure: given.measure, relative: given.relative });
        expect(parsed.target.within).toBeCloseTo(given.within, 12);
      }),
    );
  });

  it("answers any other text with what would be right", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseTarget(text);
        if (!parsed.ok) expect(parsed.expected.length).toBeGreaterThan(10);
      }),
    );
  });
});

describe("lookAt", () => {
  const reduction = createReduction(scenario, 7, ["T", "L"]);
  reduction.add(syntheticTable(0, 60));
  const result = summarise(reduction);
  const { mean, ci95 } = result.difference["L-T"]!.timeToCash;
  const half = (ci95![1] - ci95![0]) / 2;
  const days = (within: number, relative = false): Target => ({
    measure: "timeToCash",
    within,
    relative,
  });

  it("holds one target to the interval that is shown, several together to a wider one", () => {
    const [alone] = lookAt(result, [days(1)]).targets;
    expect(alone).toMatchObject({ pair: "L-T", mean, needed: 1 });
    expect(alone!.halfWidth).toBeCloseTo(half, 12);
    const [one] = lookAt(result, [days(1), { ...days(1), measure: "costPer100" }]).targets;
    // t with 58 degrees: 2.3011 at 98.75 %, 2.0017 at 97.5 %.
    expect(one!.halfWidth! / half).toBeCloseTo(2.3011 / 2.0017, 3);
  });

  it("is reached at the half-width, a share at its corrected one, and only by all together", () => {
    expect(isReached(lookAt(result, [days(half * 1.0001)]))).toBe(true);
    expect(isReached(lookAt(result, [days(half * 0.9999)]))).toBe(false);
    const share = half / Math.abs(mean);
    expect(isReached(lookAt(result, [days(share, true)]))).toBe(false);
    expect(isReached(lookAt(result, [days((share / (1 - share)) * 1.0001, true)]))).toBe(true);
    const both = [days(10), { ...days(1e-6), measure: "costPer100" as const }];
    expect(isReached(lookAt(result, both))).toBe(false);
  });

  it("never takes for known what nothing was measured on", () => {
    const [rate] = lookAt(result, [{ ...days(99), measure: "fraudLossPer100Lent" }]).targets;
    expect(rate).toEqual({
      measure: "fraudLossPer100Lent",
      within: 99,
      relative: false,
      pair: "L-T",
      reached: false,
    });
  });
});
