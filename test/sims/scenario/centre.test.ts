import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distributionProblems,
  type Distribution,
} from "../../../sims/random/distributions/Distribution.ts";
import { quantile } from "../../../sims/random/quantiles/quantile.ts";
import { centre, setCentre } from "../../../sims/scenario/centre.ts";
import { arbitraryDistribution } from "./arbitraryChanges.ts";

describe("setCentre", () => {
  it("puts the centre of any family where it is told and stretches the rest alike", () => {
    const value = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(arbitraryDistribution(), value, (any, wanted) => {
        const d = any as Distribution;
        const moved = setCentre(d, wanted);
        expect(distributionProblems(moved)).toEqual([]);
        expect(centre(moved) / wanted).toBeCloseTo(1, 9);
        const factor = wanted / centre(d);
        expect(quantile(moved, 0.9) / (quantile(d, 0.9) * factor)).toBeCloseTo(1, 6);
      }),
    );
  });

  it("leaves no bound on the wrong side of the centre by rounding", () => {
    const one = 0.10000000000000007;
    const d = { family: "pert", min: one, mode: one, max: one } as const;
    expect(distributionProblems(setCentre(d, 0.1000000000000002))).toEqual([]);
  });

  it("keeps the unit, and becomes a constant at 0", () => {
    const d = { family: "exponential", mean: 4, unit: "hours" } as const;
    expect(setCentre(d, 0)).toEqual({ family: "constant", value: 0, unit: "hours" });
    expect(setCentre(d, 8)).toEqual({ family: "exponential", mean: 8, unit: "hours" });
  });
});
