import { toJsonSchema } from "@valibot/to-json-schema";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  distributionKeys,
  distributionProblems,
  distributionSchema,
  familyNames,
  mean,
  type Distribution,
} from "../../../../sims/random/distributions/Distribution.ts";
import { density, quantile } from "../../../../sims/random/quantiles/quantile.ts";
import { everyFamily, examples } from "./everyFamily.ts";

const probability = fc.integer({ min: 1, max: 9999 }).map((n) => n / 10_000);

/** The mean as the integral of the quantile function, with the ends taken more finely. */
function integratedMean(d: Distribution): number {
  let sum = 0;
  const add = (from: number, to: number, points: number) => {
    const h = (to - from) / points;
    for (let i = 0; i < points; i++) sum += quantile(d, from + (i + 0.5) * h) * h;
  };
  add(0, 0.9, 1000);
  for (let width = 0.1; width > 1e-9; width /= 2) add(1 - width, 1 - width / 2, 50);
  return sum;
}

/** The sentences of a refusal, as the scenario's reader will put them. */
function sentences(input: unknown): string[] {
  return distributionProblems(input).map(
    (p) => `${p.path.join(".")}: ${String(p.value)}; expected ${p.expected}`,
  );
}

describe("every family", () => {
  it.each(familyNames)("%s: accepts its members, and keeps them as they are", (family) => {
    fc.assert(
      fc.property(everyFamily[family], (d) => {
        expect(distributionProblems(d)).toEqual([]);
        expect(v.parse(distributionSchema, d)).toEqual(d);
      }),
    );
  });

  it.each(familyNames)("%s: the quantile rises with p and is never negative", (family) => {
    fc.assert(
      fc.property(everyFamily[family], probability, probability, (d, p, q) => {
        const low = quantile(d, Math.min(p, q));
        const high = quantile(d, Math.max(p, q));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
      }),
    );
  });

  it.each(examples.filter((d) => density(d)))(
    "%j: the density is the slope of the probability over the quantile",
    (d) => {
      const f = density(d);
      for (let p = 0.05; p < 0.96; p += 0.1) {
        const h = 1e-5;
        const slope = (2 * h) / (quantile(d, p + h) - quantile(d, p - h));
        expect((f?.(quantile(d, p)) ?? 0) / slope).toBeCloseTo(1, 4);
      }
    },
  );

  it.each(examples.filter((d) => density(d)))("%j: there is nothing below zero", (d) => {
    expect(density(d)?.(-1)).toBe(0);
  });

  it.each([
    { family: "constant", value: 3 },
    { family: "uniform", min: 2, max: 2 },
    { family: "pert", min: 2, mode: 2, max: 2 },
    { family: "empirical", probabilities: [0, 1], quantiles: [1, 2] },
  ] satisfies Distribution[])("%j: atoms and tables have no density", (d) => {
    expect(density(d)).toBeUndefined();
  });

  it.each(examples)("%j: the mean is the integral of the quantile", (d) => {
    expect(integratedMean(d) / mean(d)).toBeCloseTo(1, 4);
  });

  it.each(familyNames)("%s: its keys are listed, and any other is refused by name", (family) => {
    fc.assert(
      fc.property(everyFamily[family], (d) => {
        for (const key of Object.keys(d)) expect(distributionKeys[family]).toContain(key);
        const paths = distributionProblems({ ...d, colour: 1, size: 2 }).map((p) => p.path);
        expect(paths).toEqual([["colour"], ["size"]]);
      }),
    );
  });
});

describe("closed forms", () => {
  it("exponential: −mean · ln(1 − p), also for the smallest p", () => {
    const d: Distribution = { family: "exponential", mean: 3 };
    for (const p of [1e-9, 9e-4, 1e-3, 0.2, 0.5, 0.999]) {
      expect(quantile(d, p) / (-3 * Math.log1p(-p))).toBeCloseTo(1, 13);
    }
  });

  it("weibull: scale · (−ln(1 − p))^(1/shape); shape 1 is exponential", () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 5, max: 50 }), (p, k) => {
        const d: Distribution = { family: "weibull", shape: k / 10, scale: 2 };
        expect(quantile(d, p) / (2 * (-Math.log1p(-p)) ** (10 / k))).toBeCloseTo(1, 11);
      }),
    );
    expect(mean({ family: "weibull", shape: 1, scale: 2 })).toBeCloseTo(2, 12);
  });

  it.each(["lognormal", "weibull"] as const)("%s hits its median and its p90", (family) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 2, max: 60 }), (m, k) => {
        const p90 = m * (1 + k / 10);
        expect(quantile({ family, median: m, p90 }, 0.5) / m).toBeCloseTo(1, 10);
        expect(quantile({ family, median: m, p90 }, 0.9) / p90).toBeCloseTo(1, 10);
      }),
    );
  });

  it("lognormal: mean = median · exp(σ²/2)", () => {
    expect(mean({ family: "lognormal", median: 5, sigma: 0.8 })).toBeCloseTo(
      5 * Math.exp(0.32),
      10,
    );
  });

  it("pert: mean (min + 4·mode + max)/6; evenly spaced, its median is its mode", () => {
    expect(mean({ family: "pert", min: 1, mode: 2, max: 9 })).toBe(3);
    expect(quantile({ family: "pert", min: 1, mode: 4, max: 7 }, 0.5)).toBeCloseTo(4, 10);
  });

  it("gamma: mean and sd say the same as shape and scale; shape 1 is exponential", () => {
    for (const p of [0.01, 0.5, 0.99]) {
      const byMoments = quantile({ family: "gamma", mean: 6, sd: 3 }, p);
      expect(byMoments).toBeCloseTo(quantile({ family: "gamma", shape: 4, scale: 1.5 }, p), 10);
      const q = quantile({ family: "gamma", shape: 1, scale: 2 }, p);
      expect(q).toBeCloseTo(-2 * Math.log1p(-p), 10);
    }
  });

  it("gamma: the variance of its quantiles is sd²", () => {
    const d: Distribution = { family: "gamma", mean: 6, sd: 3 };
    let squares = 0;
    const n = 20_000;
    for (let i = 0; i < n; i++) squares += (quantile(d, (i + 0.5) / n) - 6) ** 2;
    expect(Math.sqrt(squares / n)).toBeCloseTo(3, 2);
  });

  it("triangular: the mode is at p = (mode − min)/(max − min)", () => {
    const d: Distribution = { family: "triangular", min: 1, mode: 3, max: 11 };
    expect(quantile(d, 0.2)).toBeCloseTo(3, 12);
    expect(quantile({ ...d, mode: 1 }, 0.75)).toBeCloseTo(6, 12);
    expect(quantile({ ...d, mode: 11 }, 0.25)).toBeCloseTo(6, 12);
  });

  it("min = mode = max is a constant", () => {
    for (const family of ["triangular", "pert"] as const) {
      expect(quantile({ family, min: 4, mode: 4, max: 4 }, 0.3)).toBe(4);
    }
  });
});

describe("distributionSchema", () => {
  it("takes a bare number for a constant", () => {
    expect(v.parse(distributionSchema, 3)).toEqual({ family: "constant", value: 3 });
    expect(distributionProblems(3)).toEqual([]);
  });

  it("can be exported as JSON Schema with its ranges", () => {
    const text = JSON.stringify(toJsonSchema(distributionSchema, { typeMode: "input" }));
    for (const family of familyNames) expect(text).toContain(`"const":"${family}"`);
    expect(text).toContain('"maximum":1000000000');
  });
});

describe("distributionProblems", () => {
  it.each([
    [NaN, ": NaN; expected a number from 0 to 1000000000"],
    [Infinity, ": Infinity; expected a number from 0 to 1000000000"],
    [1e308, ": 1e+308; expected a number from 0 to 1000000000"],
    [-1, ": -1; expected a number from 0 to 1000000000"],
    ["3", ": 3; expected a number, or an object with a family, one of "],
    [null, ": null; expected a number, or an object with a family, one of "],
    [[1], ": 1; expected a number, or an object with a family, one of "],
    [{}, 'family: undefined; expected one of "constant", "uniform", '],
    [{ family: "zipf" }, 'family: zipf; expected one of "constant", "uniform", '],
    [{ family: "toString" }, "family: toString; expected one of "],
    [{ family: "constant" }, "value: undefined; expected a number"],
    [{ family: "constant", value: "3" }, "value: 3; expected a number from 0 to 1000000000"],
    [
      { family: "constant", value: 3, unit: "weeks" },
      'unit: weeks; expected one of "days", "hours", "minutes"',
    ],
    [{ family: "uniform", min: 4, max: 1 }, "max: 1; expected min (4) or more"],
    [
      { family: "triangular", min: 1, mode: 5, max: 4 },
      "mode: 5; expected a value from min (1) to max (4)",
    ],
    [{ family: "pert", min: 5, mode: 5, max: 4 }, "max: 4; expected min (5) or more"],
    [{ family: "exponential", mean: 0 }, "mean: 0; expected a number from 0.000001 to 1000000000"],
    [{ family: "lognormal", median: 3, p90: 3 }, "p90: 3; expected more than the median (3)"],
    [
      { family: "lognormal", median: 1, p90: 50 },
      "p90: 50; expected 1.0013 to 46 times the median",
    ],
    [
      { family: "lognormal", median: 1, p90: 2, sigma: 1 },
      ": median, p90, sigma; expected either median and p90, or median and sigma",
    ],
    [
      { family: "lognormal", median: 1 },
      ": median; expected either median and p90, or median and sigma",
    ],
    [
      { family: "gamma", mean: 1, scale: 2 },
      ": mean, scale; expected either mean and sd, or shape and scale",
    ],
    [{ family: "gamma", mean: 1, sd: 5 }, "sd: 5; expected 0.05 to 3.16 times the mean (1)"],
    [{ family: "gamma", shape: 1e4, scale: 1 }, "shape: 10000; expected a number from 0.1 to 400"],
    [{ family: "weibull", median: 3, p90: 2 }, "p90: 2; expected more than the median (3)"],
    [{ family: "weibull" }, ": none of them; expected either median and p90, or shape and scale"],
    [{ family: "empirical" }, "probabilities: undefined; expected a list of numbers"],
    [
      { family: "empirical", probabilities: [0], quantiles: [1, 2] },
      "probabilities: 0; expected a list of 2 to 1000 numbers",
    ],
    [
      { family: "empirical", probabilities: [0, NaN], quantiles: [1, 2] },
      "probabilities.1: NaN; expected a number from 0 to 1",
    ],
    [
      { family: "empirical", probabilities: [0, 1], quantiles: [1, 2, 3] },
      "quantiles: 3; expected as many as probabilities (2)",
    ],
    [
      { family: "empirical", probabilities: [0.1, 1], quantiles: [1, 2] },
      "probabilities.0: 0.1; expected 0, the first probability",
    ],
    [
      { family: "empirical", probabilities: [0, 0.9], quantiles: [1, 2] },
      "probabilities.1: 0.9; expected 1, the last probability",
    ],
    [
      { family: "empirical", probabilities: [0, 0.5, 0.5, 1], quantiles: [1, 2, 3, 4] },
      "probabilities.2: 0.5; expected more than the one before (0.5)",
    ],
    [
      { family: "empirical", probabilities: [0, 0.5, 1], quantiles: [1, 3, 2] },
      "quantiles.2: 2; expected the one before (3) or more",
    ],
  ])("refuses %j, saying %s", (input, sentence) => {
    expect(sentences(input)[0]).toContain(sentence);
  });

  it("names all that is wrong at once", () => {
    const input = { family: "uniform", min: -1, max: "x", unit: 3, colour: 1 };
    expect(distributionProblems(input).map((p) => p.path)).toEqual([
      ["min"],
      ["max"],
      ["unit"],
      ["colour"],
    ]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(Array.isArray(distributionProblems(input))).toBe(true);
      }),
    );
  });
});
