import fc from "fast-check";
import type {
  Distribution,
  FamilyName,
} from "../../../../sims/random/distributions/Distribution.ts";

const size = fc.integer({ min: 1, max: 400 }).map((n) => n / 10);
const stretch = fc.integer({ min: 2, max: 60 }).map((n) => 1 + n / 10);
const three = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([min, left, right]) => ({ min, mode: min + left, max: min + left + right }));

/** Random members of every family, both ways of writing it where there are two. */
export const everyFamily: Readonly<Record<FamilyName, fc.Arbitrary<Distribution>>> = {
  constant: size.map((value) => ({ family: "constant", value })),
  uniform: three.map(({ min, max }) => ({ family: "uniform", min, max })),
  triangular: three.map((d) => ({ family: "triangular", ...d })),
  pert: three.map((d) => ({ family: "pert", ...d })),
  exponential: size.map((mean) => ({ family: "exponential", mean })),
  lognormal: fc.oneof(
    fc
      .tuple(size, stretch)
      .map(([median, k]): Distribution => ({ family: "lognormal", median, p90: median * k })),
    fc
      .tuple(size, fc.integer({ min: 1, max: 15 }))
      .map(([median, s]): Distribution => ({ family: "lognormal", median, sigma: s / 10 })),
  ),
  gamma: fc.oneof(
    fc
      .tuple(size, fc.integer({ min: 1, max: 20 }))
      .map(([mean, k]): Distribution => ({ family: "gamma", mean, sd: (mean * k) / 10 })),
    fc
      .tuple(size, fc.integer({ min: 3, max: 300 }))
      .map(([scale, k]): Distribution => ({ family: "gamma", shape: k / 10, scale })),
  ),
  weibull: fc.oneof(
    fc
      .tuple(size, stretch)
      .map(([median, k]): Distribution => ({ family: "weibull", median, p90: median * k })),
    fc
      .tuple(size, fc.integer({ min: 8, max: 100 }))
      .map(([scale, k]): Distribution => ({ family: "weibull", shape: k / 10, scale })),
  ),
  empirical: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(5)), { minLength: 1, maxLength: 12 })
    .map((steps) => {
      const total = steps.reduce((sum, [width]) => sum + width, 0);
      const probabilities = [0];
      const quantiles = [0];
      let at = 0;
      let value = 0;
      for (const [width, rise] of steps) {
        probabilities.push((at += width) / total);
        quantiles.push((value += rise)); // a rise of 0 is an atom
      }
      return { family: "empirical", probabilities, quantiles };
    }),
};

/** One of each, with ordinary parameters. */
export const examples: readonly Distribution[] = [
  { family: "constant", value: 3 },
  { family: "uniform", min: 1, max: 4 },
  { family: "triangular", min: 1, mode: 2, max: 9 },
  { family: "pert", min: 1, mode: 2, max: 9 },
  { family: "pert", min: 0, mode: 0, max: 5 },
  { family: "exponential", mean: 3 },
  { family: "lognormal", median: 5, p90: 12 },
  { family: "lognormal", median: 5, sigma: 1 },
  { family: "gamma", mean: 4, sd: 3 },
  { family: "gamma", shape: 20, scale: 0.5 },
  { family: "weibull", median: 4, p90: 9 },
  { family: "weibull", shape: 1.5, scale: 2 },
  { family: "empirical", probabilities: [0, 0.3, 0.31, 1], quantiles: [1, 1, 5, 9] },
];
