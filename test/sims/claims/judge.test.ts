import { describe, expect, it } from "vitest";
import type { Check, Claim } from "../../../sims/claims/Claim.ts";
import { judgeClaim } from "../../../sims/claims/judge.ts";
import type { Interval, Result } from "../../../sims/summary/Result.ts";

function claimOf(...checks: readonly Partial<Check>[]): Claim {
  return {
    id: "V0",
    title: "A claim",
    says: "Something took a day in place of ten.",
    contrast: "L against T",
    source: "A made-up source.",
    grade: "C",
    caveat: "None.",
    test: {
      preset: "classroom",
      checks: checks.map((check) => ({
        label: "Lead time",
        measure: "leadTime",
        quantity: { arm: "L" },
        band: { from: 1, to: 2 },
        ...check,
      })),
    },
  };
}

/** A result in which lead times are known in both arms, with the range of worlds given. */
function resultOf(range: Interval | undefined): Result {
  const measures = (mean: number) => ({ measures: { leadTime: { mean } } });
  const ranges = range && { leadTime: range };
  return {
    arms: { T: measures(10), L: measures(4) },
    difference: { "L-T": measures(-6) },
    worldRanges: ranges && {
      arms: { T: ranges, L: ranges },
      ratio: { "L-T": ranges },
      difference: { "L-T": ranges },
    },
  } as unknown as Result;
}

describe("judgeClaim", () => {
  it("finds a claim met if the range of worlds reaches the band, at its very end too", () => {
    for (const range of [
      [1.2, 1.8],
      [0, 5],
      [0, 1],
      [2, 9],
    ] as const) {
      const verdict = judgeClaim(claimOf({}), resultOf(range));
      expect(verdict).toMatchObject({ status: "met", checks: [{ met: true, mean: 4, range }] });
    }
  });

  it("finds it missed otherwise, and says on which side", () => {
    const above = judgeClaim(claimOf({}), resultOf([2.01, 3]));
    expect(above.status).toBe("missed");
    expect(above.reason).toContain("“Lead time” lies above what is claimed");
    const below = judgeClaim(claimOf({}), resultOf([0, 0.99]));
    expect(below).toMatchObject({ status: "missed", checks: [{ met: false }] });
    expect(below.reason).toContain("below");
  });

  it("takes a band without an end as open on that side", () => {
    expect(judgeClaim(claimOf({ band: { from: 30 } }), resultOf([50, 900])).status).toBe("met");
    expect(judgeClaim(claimOf({ band: { from: 30 } }), resultOf([5, 29])).status).toBe("missed");
    expect(judgeClaim(claimOf({ band: { to: 30 } }), resultOf([-5, 2])).status).toBe("met");
    expect(judgeClaim(claimOf({ band: { to: 30 } }), resultOf([31, 32])).status).toBe("missed");
  });

  it("asks for all numbers of a claim", () => {
    const verdict = judgeClaim(claimOf({}, { band: { to: 0.5 } }), resultOf([1, 2]));
    expect(verdict.status).toBe("missed");
    expect(verdict.checks.map(({ met }) => met)).toEqual([true, false]);
    expect(verdict.reason).toContain("the rest agrees");
  });

  it("takes a ratio of the means, and a difference as it was estimated", () => {
    const ratio = claimOf({ quantity: { ratio: ["L", "T"] } });
    expect(judgeClaim(ratio, resultOf([1, 2])).checks[0]?.mean).toBe(0.4);
    const difference = claimOf({ quantity: { difference: ["L", "T"] } });
    expect(judgeClaim(difference, resultOf([1, 2])).checks[0]?.mean).toBe(-6);
  });

  it("says when only what was put in came out", () => {
    const verdict = judgeClaim(claimOf({ putIn: true }), resultOf([1, 2]));
    expect(verdict.reason).toContain("put in");
    expect(judgeClaim(claimOf({ putIn: true }, {}), resultOf([1, 2])).reason).not.toContain(
      "put in",
    );
  });

  it("finds not comparable what cannot be run, was not run, or left nothing to measure", () => {
    const reason = "It is another process altogether.";
    const other: Claim = { ...claimOf(), test: { reason } };
    expect(judgeClaim(other, resultOf([1, 2]))).toMatchObject({
      status: "notComparable",
      checks: [],
      reason,
    });
    for (const verdict of [
      judgeClaim(claimOf({})),
      judgeClaim(claimOf({}), resultOf(undefined)),
      judgeClaim(claimOf({ quantity: { arm: "C" } }), resultOf([1, 2])),
      judgeClaim(claimOf({ measure: "allInRate" }), resultOf([1, 2])),
    ]) {
      expect(verdict.status).toBe("notComparable");
      expect(verdict.reason).toContain("“Lead time”");
      expect(verdict.checks[0]?.met).toBeUndefined();
    }
  });
});
