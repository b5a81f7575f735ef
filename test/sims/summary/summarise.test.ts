import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunTable } from "../../../sims/experiment/RunTable.ts";
import { MODEL_VERSION } from "../../../sims/model.ts";
import { canonicalJson } from "../../../sims/summary/canonicalJson.ts";
import { digest } from "../../../sims/summary/digest.ts";
import { createReduction, SECTIONS } from "../../../sims/summary/Reduction.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import { scenario, syntheticTable } from "./syntheticTable.ts";
import { PARTIAL } from "../../../sims/summary/effort.ts";

function summaryOf(tables: readonly RunTable[], seed = 7): Result {
  const reduction = createReduction(scenario, seed, ["T", "L"]);
  for (const table of tables) reduction.add(table);
  return summarise(reduction);
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0);

describe("any cut and any order give the same bytes", () => {
  const whole = canonicalJson(summaryOf([syntheticTable(0, 24)]));

  it("for random cuts of an experiment, delivered in random order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 8 }).chain((cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 24];
          const ranges = edges.slice(1).map((end, i) => [edges[i] ?? 0, end] as const);
          return fc.shuffledSubarray(ranges, { minLength: ranges.length });
        }),
        (ranges) => {
          const tables = ranges.map(([first, end]) => syntheticTable(first, end - first));
          expect(canonicalJson(summaryOf(tables))).toBe(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("beyond 500 replications too, where worlds share a section", () => {
    const replications = SECTIONS + 40;
    const one = summaryOf([syntheticTable(0, replications, 7, ["T", "L"])]);
    const two = summaryOf([syntheticTable(SECTIONS - 30, 70), syntheticTable(0, SECTIONS - 30)]);
    expect(digest(two)).toBe(digest(one));
    expect(one.replications).toBe(replications);
  });

  it("an experiment is extended by adding to it: 12 and 12 are 24", () => {
    const reduction = createReduction(scenario, 7, ["L", "T"]);
    reduction.add(syntheticTable(0, 12));
    expect(summarise(reduction).replications).toBe(12);
    reduction.add(syntheticTable(12, 12));
    expect(canonicalJson(summarise(reduction))).toBe(whole);
  });
});

describe("createReduction(scenario, seed, arms)", () => {
  it("counts what is there without a gap", () => {
    const reduction = createReduction(scenario, 7, ["T"]);
    reduction.add(syntheticTable(4, 2));
    expect(reduction.replications).toBe(0);
    reduction.add(syntheticTable(0, 4));
    expect(reduction.replications).toBe(6);
    expect(() => reduction.arm("L")).toThrow("Arm L is not in this reduction");
  });

  it("refuses a replication that is in, or waits, already", () => {
    const reduction = createReduction(scenario, 7, ["T"]);
    reduction.add(syntheticTable(0, 4));
    reduction.add(syntheticTable(8, 4));
    expect(() => reduction.add(syntheticTable(3, 2))).toThrow("Replications 3 to 4 overlap");
    expect(() => reduction.add(syntheticTable(7, 2))).toThrow("overlap");
  });

  it("refuses a table without an arm, or of another shape", () => {
    const reduction = createReduction(scenario, 7, ["T", "L"]);
    expect(() => reduction.add(syntheticTable(0, 4, 7, ["T"]))).toThrow("lacks arm L");
    expect(() => reduction.add({ ...syntheticTable(0, 4), replications: 5 })).toThrow(
      "Arm T, rows:",
    );
    expect(() => createReduction(scenario, 7, [])).toThrow("No arm");
  });
});

describe("summarise(reduction)", () => {
  const result = summaryOf([syntheticTable(0, 100)]);
  const { T, L } = result.arms;

  it("names model, scenario, seed, replications and invoices", () => {
    expect(result).toMatchObject({ model: MODEL_VERSION, scenario, seed: 7, replications: 100 });
    expect(result.invoices).toBeGreaterThan(1000);
  });

  it("stages add up to the days, costs to the cost, in both arms", () => {
    for (const arm of [T!, L!]) {
      expect(sum(arm.stages)).toBeCloseTo(arm.timeToCash.mean, 9);
      expect(sum(arm.costs)).toBeCloseTo(arm.costPer100.mean, 9);
    }
  });

  it("the mean of L less the mean of T is the mean of the difference", () => {
    const difference = result.difference["L-T"]!;
    expect(difference.timeToCash.mean).toBeCloseTo(L!.timeToCash.mean - T!.timeToCash.mean, 9);
    expect(difference.costPer100.mean).toBeCloseTo(L!.costPer100.mean - T!.costPer100.mean, 9);
    expect(difference.timeToCash.p50).toBe(L!.timeToCash.p50 - T!.timeToCash.p50);
  });

  it("the area above the time curve brackets the mean days", () => {
    const share = result.curves.time.T!.mean;
    const above = (first: number): number => {
      let area = 0;
      for (let d = first; d < first + 365; d++) area += 1 - share[d]!;
      return area;
    };
    expect(above(1)).toBeLessThanOrEqual(T!.timeToCash.mean);
    expect(above(0)).toBeGreaterThanOrEqual(T!.timeToCash.mean);
  });

  it("the cost curve begins with the uncovered cost and ends at the headline", () => {
    const { T: costT, L: costL } = result.curves.cost;
    expect(costT!.mean[0]).toBe(0);
    expect(costL!.mean[0]).toBeGreaterThan(0);
    expect(costT!.mean[365]).toBeCloseTo(T!.costPer100.mean, 9);
  });

  it("a measure without a case is left out, not invented", () => {
    expect(T!.measures["allInRate"]).toBeUndefined();
    expect(L!.measures["allInRate"]!.mean).toBeCloseTo((360 * 55) / 100_000, 12);
    expect(result.difference["L-T"]!.measures["allInRate"]).toBeUndefined();
  });

  it("the ledger's share is what was observed, the rest is adjusted to what was asked for", () => {
    const plain = result.arms.L!.measures["onLedgerShare"]!;
    expect(plain.mean).not.toBe(0.5);
    expect(plain.ci95![0]).toBeLessThan(plain.ci95![1]);
    // Half join; of them 98 % are paid, and save nine tenths of 60 days in the mean.
    const truth = -0.5 * 0.98 * 0.9 * 60;
    const { mean, ci95 } = result.difference["L-T"]!.timeToCash;
    expect(Math.abs(mean - truth)).toBeLessThan(ci95![1] - ci95![0]);
  });

  it("one replication has means and no interval; two have both", () => {
    const one = summaryOf([syntheticTable(0, 1)]);
    expect(one.arms.T!.timeToCash.ci95).toBeUndefined();
    expect(one.curves.time.T!.lo).toBeUndefined();
    expect(() => digest(one)).not.toThrow();
    const two = summaryOf([syntheticTable(0, 2)]);
    expect(two.arms.T!.timeToCash.ci95).toHaveLength(2);
    expect(() => digest(two)).not.toThrow();
  });

  it("nothing to summarise is said", () => {
    expect(() => summaryOf([])).toThrow("no replication is in yet");
    const empty = syntheticTable(0, 2);
    for (const arm of Object.values(empty.arms)) {
      arm?.rows.fill(0);
      arm?.time.counts?.fill(0);
    }
    expect(() => summaryOf([empty])).toThrow("No invoice was issued");
  });
});

describe("digest(result)", () => {
  const result = summaryOf([syntheticTable(0, 10)]);

  it("is 64 hexadecimal digits, the same every time", () => {
    expect(digest(result)).toMatch(/^[0-9a-f]{64}$/);
    expect(digest(structuredClone(result))).toBe(digest(result));
  });

  it("changes with model, scenario, seed and any figure", () => {
    const others: Result[] = [
      { ...result, model: "0.0.0" },
      { ...result, seed: 8 },
      { ...result, scenario: { ...result.scenario, id: "other" } },
      { ...result, invoices: result.invoices + 1 },
    ];
    expect(new Set([result, ...others].map(digest)).size).toBe(5);
  });
});

it("a partial summary differs from the full one in what is resampled only", () => {
  const reduction = createReduction(scenario, 7, ["T", "L"]);
  reduction.add(syntheticTable(0, 40, 7, ["T", "L"]));
  const full = summarise(reduction);
  const partial = summarise(reduction, PARTIAL);
  expect(partial.arms).toEqual(full.arms);
  expect(partial.curves.time.T?.mean).toEqual(full.curves.time.T?.mean);
  expect(partial.difference["L-T"]?.costPer100).toEqual(full.difference["L-T"]?.costPer100);
});
