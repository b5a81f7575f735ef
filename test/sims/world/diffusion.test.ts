import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinDay, joinedShare } from "../../../sims/world/diffusion.ts";

const MEANS = { innovation: 0.03, imitation: 0.38, age: 0 };

describe("Bass diffusion of membership", () => {
  it("gives the shares worked out by hand, a third after five years", () => {
    // e = exp(−0.41 × 5) = 0.128735; (1 − e)/(1 + 38/3 × e) = 0.871265/2.630642
    expect(joinedShare(MEANS, 5 * 365)).toBeCloseTo(0.331199, 5);
    expect(joinedShare(MEANS, 0)).toBe(0);
    expect(joinedShare({ ...MEANS, age: 5 }, 0)).toBeCloseTo(0.331199, 5);
  });

  it("is exponential where nobody imitates", () => {
    const alone = { innovation: 0.5, imitation: 0, age: 0 };
    expect(joinedShare(alone, 365)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  it("has days of joining that are the inverse of its shares, never before the start", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.constantFrom(0, 0.5, 3),
        fc.double({ min: 0, max: 1 - 2 ** -33, noNaN: true }),
        (innovation, imitation, age, share) => {
          const diffusion = { innovation, imitation, age };
          const day = joinDay(diffusion, share);
          expect(day).toBeGreaterThanOrEqual(0);
          const back = joinedShare(diffusion, day);
          if (day > 0) expect(back).toBeCloseTo(share, 8);
          else expect(back).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
      { numRuns: 300, seed: 20261125 },
    );
  });
});
