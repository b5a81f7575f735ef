import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute } from "../../../../sims/experiment/attribution/attribute.ts";
import { coalitionsOf } from "../../../../sims/experiment/attribution/coalitions.ts";
import { runJob } from "../../../../sims/experiment/runJob.ts";
import type { Variant } from "../../../../sims/experiment/RunTable.ts";
import { presetById } from "../../../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../../../sims/scenario/Scenario.ts";
import { createReduction } from "../../../../sims/summary/Reduction.ts";
import { summarise } from "../../../../sims/summary/summarise.ts";
import { scenarioArbitrary } from "../../../arbitraries/scenario.ts";

const SEED = 11;

function reduce(scenario: Scenario, arms: readonly Variant[], replications: number) {
  const reduction = createReduction(scenario, SEED, arms);
  reduction.add(runJob({ scenario, seed: SEED, arms, first: 0, replications }));
  return reduction;
}

function tablesOf(scenario: Scenario, variant: Variant) {
  return runJob({ scenario, seed: SEED, arms: [variant], first: 0, replications: 2 }).arms[variant];
}

describe("mechanisms one by one", () => {
  it("make up the four arms, table for table", () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const same = [
          ["+", "T"],
          ["+digital", "D"],
          ["+digital+payables", "C"],
          ["+digital+payables+passing+ledger", "L"],
        ] as const;
        for (const [coalition, arm] of same) {
          expect(tablesOf(scenario, coalition), coalition).toEqual(tablesOf(scenario, arm));
        }
      }),
      { numRuns: 15, seed: 20261125 },
    );
  });

  it("that have nothing to act on are not run again: 6 sets with one tier, 10 with more", () => {
    const china = presetById("china-2018")!.scenario;
    expect(coalitionsOf(china)).toHaveLength(10);
    expect(coalitionsOf({ ...china, chain: { ...china.chain, tiers: 1 } })).toHaveLength(6);
  });
});

describe("attribution", () => {
  const china = presetById("china-2018")!.scenario;
  const { result, attribution } = (() => {
    const arms = ["T", "L", ...coalitionsOf(china)] as const;
    const reduction = reduce(china, arms, 40);
    return { result: summarise(reduction), attribution: attribute(reduction) };
  })();

  it("adds up to the total, in every measure and tier", () => {
    for (const tier of [attribution.measures, ...attribution.byTier]) {
      for (const { total, contributions } of Object.values(tier)) {
        const sum = Object.values(contributions).reduce((all, { mean }) => all + mean, 0);
        expect(Math.abs(sum - total.mean)).toBeLessThan(1e-9);
      }
    }
  });

  it("shares out the very difference that a comparison reports, with its interval", () => {
    const { timeToCash, costPer100 } = result.difference["L-T"]!;
    const { measures } = attribution;
    expect(measures.timeToCash?.total.mean).toBeCloseTo(timeToCash.mean, 9);
    expect(measures.timeToCash?.total.ci95?.[0]).toBeCloseTo(timeToCash.ci95![0], 9);
    expect(measures.costPer100?.total.mean).toBeCloseTo(costPer100.mean, 9);
    result.byTier.forEach((tier, i) => {
      const found = attribution.byTier[i]?.costPer100?.total.mean;
      expect(found).toBeCloseTo(tier.difference["L-T"]!.costPer100.mean, 9);
    });
  });

  it("gives nothing to passing down where there is one tier", () => {
    const scenario = { ...china, chain: { ...china.chain, tiers: 1 } };
    const { measures, byTier } = attribute(reduce(scenario, coalitionsOf(scenario), 3));
    expect(measures.timeToCash?.contributions.passing.mean).toBeCloseTo(0, 12);
    expect(byTier).toEqual([]);
  });

  it("says so when no invoice was issued", () => {
    const scenario = { ...china, run: { horizon: 1, warmup: 0, cooldown: 0 } };
    const none = { ...scenario, trade: { ...china.trade, volume: 1 } };
    expect(() => attribute(reduce(none, coalitionsOf(none), 1))).toThrow("No invoice was issued");
  });
});
