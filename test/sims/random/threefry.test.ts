import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threefry2x32, uniform } from "../../../sims/random/threefry.ts";

// Source: Random123, tests/kat_vectors (Salmon et al., SC'11, 2011).
// rounds, counter 0, counter 1, key 0, key 1, word 0, word 1
const KNOWN_ANSWERS = [
  [13, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x9d1c5ec6, 0x8bd50731],
  [13, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xfd36d048, 0x2d17272c],
  [13, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xba3e4725, 0xf27d669e],
  [20, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x6b200159, 0x99ba4efe],
  [20, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7],
  [20, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xc4923a9c, 0x483df7a0],
] as const;

const word = fc.integer({ min: 0, max: 0xffffffff });
const purpose = fc.integer({ min: 0, max: 255 });
const attempt = fc.integer({ min: 0, max: 2 ** 24 - 1 });

/** Pearson's statistic of counts that should be equal; about `bins` − 1 ± √(2·bins). */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

describe("threefry2x32", () => {
  it.each(KNOWN_ANSWERS)(
    "gives the published words: %i rounds, counter %i %i, key %i %i",
    (rounds, c0, c1, k0, k1, word0, word1) => {
      expect(threefry2x32(rounds, k0, k1, c0, c1)).toEqual([word0, word1]);
    },
  );
});

describe("uniform", () => {
  it("is the first word of Threefry2x32-20 for every name", () => {
    fc.assert(
      fc.property(word, word, word, purpose, attempt, (seed, replication, entity, p, a) => {
        const [word0] = threefry2x32(20, seed, replication, entity, p + a * 256);
        expect(uniform(seed, replication, entity, p, a)).toBe((word0 + 0.5) / 2 ** 32);
      }),
    );
  });

  it("stays inside (0, 1)", () => {
    fc.assert(
      fc.property(word, word, word, purpose, attempt, (seed, replication, entity, p, a) => {
        const u = uniform(seed, replication, entity, p, a);
        expect(u).toBeGreaterThanOrEqual(2 ** -33);
        expect(u).toBeLessThanOrEqual(1 - 2 ** -33);
      }),
    );
  });

  it.each([
    ["seeds", (i: number) => uniform(i, 0, 0, 0, 0)],
    ["replications", (i: number) => uniform(1, i, 0, 0, 0)],
    ["entities", (i: number) => uniform(1, 0, i, 0, 0)],
    ["purposes and attempts", (i: number) => uniform(1, 0, 0, i % 256, i >> 8)],
  ])("spreads evenly over 256 bins along %s", (_name, draw) => {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(draw(i) * 256);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    // 255 degrees of freedom: 99.99 % of fair samples lie between 177 and 347; the seed is fixed.
    expect(chiSquare(counts)).toBeGreaterThan(177);
    expect(chiSquare(counts)).toBeLessThan(347);
  });

  it("gives neighbours that do not go together: 16 × 16 pairs of entity i and i + 1", () => {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const row = Math.floor(uniform(5, 9, 2 * i, 3, 0) * 16);
      const bin = row * 16 + Math.floor(uniform(5, 9, 2 * i + 1, 3, 0) * 16);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    expect(chiSquare(counts)).toBeLessThan(347);
  });
});
