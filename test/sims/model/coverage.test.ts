import { describe, expect, it } from "vitest";
import { createReduction, presetById, runJob, summarise } from "../../../sims/index.ts";
import type { Interval, Result, Scenario } from "../../../sims/index.ts";

const EXPERIMENTS = 400;
const WORLDS = 30;
const ARMS = ["T", "L"] as const;

/** Experiments of 30 worlds each, all different, of a small year of the measured preset. */
function experiments(): readonly Result[] {
  const preset = presetById("europe-measured");
  if (preset === undefined) throw new Error("no preset europe-measured");
  const base = preset.scenario;
  const scenario: Scenario = { ...base, trade: { ...base.trade, volume: 100 } };
  return Array.from({ length: EXPERIMENTS }, (_, seed) => {
    const reduction = createReduction(scenario, seed, ARMS);
    reduction.add(runJob({ scenario, seed, arms: ARMS, first: 0, replications: WORLDS }));
    return summarise(reduction);
  });
}

describe("95 % intervals over repeated experiments", () => {
  it("cover the truth of the model in 95 of 100 cases, within 3 binomial errors", () => {
    const results = experiments();
    const measures: readonly [
      string,
      (r: Result) => { mean: number; ci95?: Interval } | undefined,
    ][] = [
      ["time to cash, T", (r) => r.arms.T?.timeToCash],
      ["time to cash, L", (r) => r.arms.L?.timeToCash],
      ["time to cash, L − T", (r) => r.difference["L-T"]?.timeToCash],
      ["cost, T", (r) => r.arms.T?.costPer100],
      ["cost, L − T", (r) => r.difference["L-T"]?.costPer100],
      ["financed, L − T", (r) => r.difference["L-T"]?.measures.financedShare],
    ];
    const slack = 3 * Math.sqrt((0.95 * 0.05) / EXPERIMENTS);
    for (const [name, pick] of measures) {
      const found = results.map(pick);
      // All experiments together are 20 times as exact as one: near enough to the truth.
      const truth = found.reduce((sum, f) => sum + (f?.mean ?? NaN), 0) / EXPERIMENTS;
      const covered = found.filter(
        (f) => f?.ci95 && f.ci95[0] <= truth && truth <= f.ci95[1],
      ).length;
      const share = covered / EXPERIMENTS;
      expect(Math.abs(share - 0.95), `${name}: ${share}`).toBeLessThan(slack);
    }
  }, 120_000);
});
