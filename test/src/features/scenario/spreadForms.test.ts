import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  centre,
  distributionProblems,
  familyNames,
  mean,
  type Distribution,
} from "../../../../sims/index.ts";
import { quantile } from "../../../../sims/quantiles.ts";
import { convertFamily } from "../../../../src/features/scenario/convertFamily.ts";
import { inUnit } from "../../../../src/features/scenario/inUnit.ts";
import { formOf, restated, SPREAD_FORMS } from "../../../../src/features/scenario/spreadForms.ts";
import { everyFamily, examples } from "../../../sims/random/distributions/everyFamily.ts";

const anyDistribution = fc.oneof(...familyNames.map((name) => everyFamily[name]));
const WITH_SPREAD = familyNames.filter((name) => name !== "constant" && name !== "exponential");

describe("convertFamily", () => {
  it.each(familyNames)("gives a sound distribution of the family asked for: %s", (family) => {
    fc.assert(
      fc.property(anyDistribution, (d) => {
        const made = convertFamily(d, family);
        expect(distributionProblems(made)).toEqual([]);
        expect(made.family).toBe(family);
      }),
    );
  });

  it.each(familyNames.filter((name) => name !== "empirical"))(
    "keeps the centre, the number on the slider: %s",
    (family) => {
      fc.assert(
        fc.property(anyDistribution, (d) => {
          fc.pre(centre(d) > 0);
          expect(centre(convertFamily(d, family)) / centre(d)).toBeCloseTo(1, 2);
        }),
      );
    },
  );

  it.each(["triangular", "pert", "lognormal", "weibull", "empirical"] as const)(
    "keeps what nine in ten stay below: %s",
    (family) => {
      const d: Distribution = { family: "gamma", mean: 4, sd: 3 };
      expect(quantile(convertFamily(d, family), 0.9) / quantile(d, 0.9)).toBeCloseTo(1, 2);
    },
  );

  it.each(WITH_SPREAD)("gives a constant a spread to begin with: %s", (family) => {
    const made = convertFamily({ family: "constant", value: 8, unit: "hours" }, family);
    if (family !== "empirical") {
      expect(quantile(made, 0.95)).toBeGreaterThan(quantile(made, 0.05));
    }
    expect(made.unit).toBe("hours");
  });
});

describe("restated", () => {
  it.each(examples.filter((d) => SPREAD_FORMS[d.family].length > 1))(
    "%j is the same distribution in every form",
    (d) => {
      SPREAD_FORMS[d.family].forEach((_, form) => {
        const other = restated(d, form);
        expect(distributionProblems(other)).toEqual([]);
        expect(formOf(other)).toBe(form);
        for (const p of [0.1, 0.5, 0.9]) {
          expect(quantile(other, p) / quantile(d, p)).toBeCloseTo(1, 4);
        }
      });
    },
  );
});

describe("inUnit", () => {
  it("says the same durations in another unit, and comes back", () => {
    fc.assert(
      fc.property(anyDistribution, (d) => {
        const minutes = inUnit(d, "minutes", 8);
        expect(minutes.unit).toBe("minutes");
        expect(mean(minutes) / 480 / (mean(d) || 1)).toBeCloseTo(mean(d) ? 1 : 0, 4);
        expect(mean(inUnit(minutes, "days", 8)) / (mean(d) || 1)).toBeCloseTo(mean(d) ? 1 : 0, 4);
      }),
    );
  });
});
