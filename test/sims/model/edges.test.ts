import { describe, expect, it } from "vitest";
import { createReduction, presetById, runJob, summarise } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/index.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { COST_STEP } from "../../../sims/measures/grids.ts";

const ARMS = ["T", "L"] as const;

function preset(id: string): Scenario {
  const found = presetById(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found.scenario;
}

function run(scenario: Scenario, replications = 30, seed = 5) {
  const reduction = createReduction(scenario, seed, ARMS);
  const table = runJob({ scenario, seed, arms: ARMS, first: 0, replications });
  reduction.add(table);
  return { table, summarise: () => summarise(reduction) };
}

describe("the edges of a scenario", () => {
  it("without invoices nothing happens, and the summary says what to raise", () => {
    const base = preset("europe-measured");
    const none = run({ ...base, trade: { ...base.trade, volume: 0 } }, 2);
    expect(none.table.arms.T?.rows[column.cases]).toBe(0);
    expect(none.summarise).toThrow("raise the invoices a year");
  });

  it("adoption so rare that nobody happens to join leaves the difference as observed", () => {
    const base = preset("europe-measured");
    const rare = { ...base, adoption: { ...base.adoption, banks: 0.01 } };
    const { table, summarise: sum } = run(rare, 30, 5);
    const sums = (arm: "T" | "L", name: "timeToCash" | "cases" | "onLedger"): number => {
      let total = 0;
      for (let r = 0; r < 30; r++) {
        total += table.arms[arm]?.rows[r * COLUMNS.length + column[name]] ?? NaN;
      }
      return total;
    };
    expect(sums("L", "onLedger")).toBe(0);
    const raw = (sums("L", "timeToCash") - sums("T", "timeToCash")) / sums("T", "cases");
    expect(sum().difference["L-T"]?.timeToCash.mean).toBeCloseTo(raw, 9);
  });

  it("quantiles of cost hold the ledger's uncovered cost, as the mean does", () => {
    const base = preset("classroom");
    const alone = {
      ...base,
      adoption: { ...base.adoption, banks: 0, suppliers: 0, digitisation: 0 },
    };
    const { T, L } = run(alone).summarise().arms;
    const more = (L?.costPer100.mean ?? NaN) - (T?.costPer100.mean ?? NaN);
    expect(more).toBeGreaterThan(0.1);
    for (const p of ["p5", "p50", "p90", "p95"] as const) {
      const difference = (L?.costPer100[p] ?? NaN) - (T?.costPer100[p] ?? NaN);
      expect(Math.abs(difference - more)).toBeLessThan(2 * COST_STEP);
    }
  });

  it("tails of cost show realised losses, means the expected ones", () => {
    const base = preset("classroom");
    const risky: Scenario = {
      ...base,
      core: { ...base.core, defaultRate: 0.5, lossGivenDefault: 0.4 },
      sme: { ...base.sme, tries: 0 },
      adoption: { ...base.adoption, banks: 0, suppliers: 0 },
    };
    const { T } = run(risky).summarise().arms;
    // A supplier that loses 40 of 100 is in the worst twentieth; the charge spreads it over all.
    expect(T?.costPer100.p95).toBeGreaterThan(40);
    expect(T?.costPer100.mean).toBeLessThan(15);
  });
});
