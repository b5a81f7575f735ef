import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedShare } from "../../../sims/summary/countedShare.ts";
import { fitSpread } from "../../../sims/fit/fitSpread.ts";
import { distributionProblems } from "../../../sims/random/distributions/Distribution.ts";
import { ENDED, OPEN } from "./freireich.ts";

describe("how values are spread", () => {
  it("is told by a table that a scenario takes, whatever was seen", () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 90 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(value), (ended, open) => {
        const fit = fitSpread(ended, open);
        expect(distributionProblems(fit?.table)).toEqual([]);
        for (const { distribution } of fit?.families ?? []) {
          if (distribution) expect(distributionProblems(distribution)).toEqual([]);
        }
      }),
    );
  });

  it("keeps a few different values as they are, each with its share", () => {
    const fit = fitSpread([30, 30, 30, 60, 60, 90]);
    expect(fit?.table).toEqual({
      family: "empirical",
      probabilities: [0, 0.5, 0.500001, 0.833333, 0.833334, 1],
      quantiles: [30, 30, 60, 60, 90, 90],
    });
    expect(fit?.mean).toBeCloseTo(50, 3);
    expect(fitSpread([30, 30])?.table).toEqual({ family: "constant", value: 30 });
  });

  it("gives a last value that is too rare to be told to the one before it", () => {
    const table = fitSpread([...Array<number>(600_000).fill(30), 60])?.table;
    expect(distributionProblems(table)).toEqual([]);
    expect(table).toMatchObject({ probabilities: [0, 1], quantiles: [30, 30] });
  });

  it("gives the median the interval of the band, open above where the band does not come down", () => {
    // R: survfit(..., conf.type = "log-log") has median 23, 0.95 LCL 13, UCL NA
    expect(fitSpread(ENDED, OPEN)?.median).toEqual({ value: 23, ci95: [13, null] });
  });

  it("says what share had not ended at the longest time seen, and has the table end there", () => {
    const fit = fitSpread(ENDED, OPEN);
    expect(fit?.unseen).toBeCloseTo(0.448, 3);
    expect(fit?.table).toMatchObject({
      family: "empirical",
      quantiles: expect.arrayContaining([35]),
    });
  });

  it("counts zeros as half of one for the families where all values are whole", () => {
    const fit = fitSpread([0, 0, 1, 2, 5, 9]);
    expect(fit).toMatchObject({ zeros: 2, zeroAs: 0.5, whole: true });
    expect(fit?.families.find(({ family }) => family === "exponential")?.distribution).toEqual({
      family: "exponential",
      mean: 3,
    });
  });

  it("has no member of a family for values that are all alike, except an exponential", () => {
    const fit = fitSpread([7, 7, 7]);
    expect(fit?.families.map(({ distribution }) => distribution === undefined)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(fitSpread([], [3, 4])).toBeUndefined();
  });

  it("measures the largest gap at both sides of a step", () => {
    // Exponential with mean 1 against one value of 1: the gap before it is 1 − 1/e, after it 1/e.
    const fit = fitSpread([1, 1]);
    expect(fit?.families[0]?.ks).toBeCloseTo(1 - 1 / Math.E, 10);
  });
});

describe("a share that was counted", () => {
  it("has Wilson's interval", () => {
    // Newcombe 1998, table I: 81 of 263 is 0.2553 to 0.3662; 0 of 20 is 0 to 0.1611
    expect(countedShare(81, 263).ci95.map((x) => x?.toFixed(4))).toEqual(["0.2553", "0.3662"]);
    expect(countedShare(0, 20).ci95.map((x) => x?.toFixed(4))).toEqual(["0.0000", "0.1611"]);
  });
});
