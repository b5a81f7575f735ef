import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  familyNames,
  mean,
  type Distribution,
} from "../../../sims/random/distributions/Distribution.ts";
import { buildQuantileTable, sampleEach, sampleTable } from "../../../sims/random/QuantileTable.ts";
import { quantile } from "../../../sims/random/quantiles/quantile.ts";
import { uniform } from "../../../sims/random/threefry.ts";
import { everyFamily, examples } from "./distributions/everyFamily.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });
/** Uniforms as the generator gives them, with the tails drawn as often as the middle. */
const draw = fc
  .oneof(
    word,
    fc.nat(5000),
    fc.nat(5000).map((k) => 0xffffffff - k),
  )
  .map((k) => (k + 0.5) / 2 ** 32);
const someRuns = { numRuns: 40 }; // each builds a table

describe("sampleTable, for every family", () => {
  it("raising u never lowers the value, so the same name is the same luck everywhere", () => {
    for (const family of familyNames) {
      fc.assert(
        fc.property(everyFamily[family], fc.array(draw, { minLength: 2 }), (d, us) => {
          const table = buildQuantileTable(d);
          const values = [...us].sort((a, b) => a - b).map((u) => sampleTable(table, u));
          for (let i = 1; i < values.length; i++) {
            expect(values[i]).toBeGreaterThanOrEqual(values[i - 1] ?? Infinity);
          }
        }),
        someRuns,
      );
    }
  });

  it("draws for many entities what it draws for each by its name", () => {
    const from = 3;
    const to = 3000;
    for (const family of familyNames) {
      fc.assert(
        fc.property(everyFamily[family], word, fc.nat(255), (d, seed, purpose) => {
          const table = buildQuantileTable(d);
          const values = new Float64Array(to);
          sampleEach(table, seed, 5, purpose, from, to, values);
          const each = values.map((_, i) =>
            i < from ? 0 : sampleTable(table, uniform(seed, 5, i, purpose, 0)),
          );
          expect(values).toEqual(each);
        }),
        { numRuns: 5 },
      );
    }
  });

  it("one name puts all families on the same side of their quantiles", () => {
    for (let entity = 0; entity < 200; entity++) {
      const u = uniform(11, 3, entity, 7, 0);
      for (const d of examples) {
        const value = sampleTable(buildQuantileTable(d), u);
        const low = quantile(d, Math.max(u - 0.001, 1e-9));
        const high = quantile(d, Math.min(u + 0.001, 1 - 1e-9));
        expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(value).toBeLessThanOrEqual(high * (1 + 1e-9));
      }
    }
  });

  it("is the quantile at the nodes, to seven digits", () => {
    for (const family of familyNames) {
      fc.assert(
        fc.property(everyFamily[family], fc.integer({ min: 1, max: 1023 }), (d, i) => {
          const exact = quantile(d, i / 1024);
          const value = sampleTable(buildQuantileTable(d), i / 1024);
          expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-7 * exact);
        }),
        someRuns,
      );
    }
  });

  it.each(examples)("%j: follows the quantile between the nodes to 1 in 1,000", (d) => {
    const table = buildQuantileTable(d);
    for (let k = 20; k < 980; k++) {
      const p = k / 1000 + 0.0003;
      const exact = quantile(d, p);
      expect(Math.abs(sampleTable(table, p) - exact)).toBeLessThanOrEqual(0.001 * exact);
    }
  });

  it.each(examples)("%j: errs in the tails by 2 % at most", (d) => {
    const table = buildQuantileTable(d);
    for (const p of [1 / 2 ** 33, 1e-9, 1e-6, 1e-3, 1 - 1e-3, 1 - 1e-6, 1 - 1e-9, 1 - 2 ** -33]) {
      const exact = quantile(d, p);
      expect(Math.abs(sampleTable(table, p) - exact)).toBeLessThanOrEqual(0.02 * exact);
    }
  });

  it.each(examples)("%j: keeps the mean to 4 in 10,000", (d) => {
    const table = buildQuantileTable(d);
    let sum = 0;
    const n = 1 << 20;
    for (let i = 0; i < n; i++) sum += sampleTable(table, (i + 0.5) / n);
    expect(Math.abs(sum / n / mean(d) - 1)).toBeLessThan(4e-4);
  });

  it("multiplies by the scale", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), draw, (d, u) => {
        const plain = sampleTable(buildQuantileTable(d), u);
        expect(sampleTable(buildQuantileTable(d, 0.125), u)).toBeCloseTo(plain / 8, 10);
      }),
    );
  });
});

describe("sampleTable, for an empirical distribution", () => {
  it("keeps atoms and flat parts: it is linear between the distribution's own points", () => {
    fc.assert(
      fc.property(everyFamily.empirical, draw, (d, u) => {
        const exact = quantile(d, u);
        expect(Math.abs(sampleTable(buildQuantileTable(d), u) - exact)).toBeLessThan(1e-9);
      }),
    );
  });

  it("gives an atom its exact share of the draws", () => {
    const p = 0.33337;
    const table = buildQuantileTable({
      family: "empirical",
      probabilities: [0, p, 1],
      quantiles: [2, 2, 7],
    });
    expect(sampleTable(table, p - 1e-9)).toBe(2);
    expect(sampleTable(table, p + 1e-9)).toBeGreaterThan(2);
  });
});

describe("buildQuantileTable", () => {
  const d: Distribution = { family: "gamma", mean: 4, sd: 3 };

  it("keeps a table by its parameters, in any order of the keys", () => {
    const again: Distribution = { sd: 3, mean: 4, family: "gamma" };
    expect(buildQuantileTable(again)).toBe(buildQuantileTable(d));
    expect(buildQuantileTable(d, 2)).not.toBe(buildQuantileTable(d));
    expect(buildQuantileTable({ ...d, sd: 3.1 })).not.toBe(buildQuantileTable(d));
  });

  it("forgets the tables that were not asked for longest", () => {
    const first = buildQuantileTable(d);
    for (let value = 0; value < 300; value++) buildQuantileTable({ family: "constant", value });
    expect(buildQuantileTable(d)).not.toBe(first);
  });
});
