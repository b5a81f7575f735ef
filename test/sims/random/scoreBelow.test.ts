import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../sims/random/normal.ts";
import { isScoreBelow } from "../../../sims/random/scoreBelow.ts";

const WORDS = 2 ** 32;
const uniform = fc.integer({ min: 0, max: WORDS - 1 }).map((word) => (word + 0.5) / WORDS);
const weight = fc.constantFrom(0, 1).chain((end) => fc.constantFrom(end, 0.6, 0.8, 0.31));

describe("isScoreBelow", () => {
  it("says of any limit, the score itself and its neighbours too, what the quantiles say", () => {
    const near = fc.constantFrom(0, 1e-15, -1e-15, 1e-9, -1e-9, 1e-3, -1e-3, 0.1, -0.1, Infinity);
    fc.assert(
      fc.property(weight, uniform, weight, uniform, near, (a, u, b, v, by) => {
        const score = a * normalQuantile(u) + b * normalQuantile(v);
        expect(isScoreBelow(a, u, b, v, score + by)).toBe(score < score + by);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("knows the ends and the edges of its cells", () => {
    const ends = [0.5 / WORDS, 1 - 0.5 / WORDS, ...[1, 2, 512, 1023].map((i) => i / 1024)];
    for (const u of ends.flatMap((edge) => [edge, edge + 0.5 / WORDS, edge - 0.5 / WORDS])) {
      if (!(u > 0 && u < 1)) continue;
      for (const limit of [-5, -0.7, 0, normalQuantile(u), 2]) {
        expect(isScoreBelow(1, u, 0.5, 0.3, limit)).toBe(
          normalQuantile(u) + 0.5 * normalQuantile(0.3) < limit,
        );
      }
    }
  });
});
