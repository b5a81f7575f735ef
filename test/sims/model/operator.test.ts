import { describe, expect, it } from "vitest";
import { runJob, RUNTIMES } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { breakEven, breakEvenVolume } from "../../../sims/summary/breakEven.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import { onBase } from "../../arbitraries/scenario.ts";
import { runChain, worked } from "../../golden/oneChain.ts";

const base = onBase({});

describe.each(RUNTIMES)("what a ledger costs, worked by hand with the %s", (runtime) => {
  // Beside 1,500 a year: 5,000 over 5 years, 300 for staff; two banks and the core enterprise at
  // 100 a year and 500 over 5 years each: 1,500 + 1,000 + 300 + 3 × 200 = 3,400 on a face of 1,000,000.
  const scenario = {
    ...worked("C"),
    network: {
      ...worked("C").network,
      build: 5000,
      buildYears: 5,
      governanceYearly: 300,
      nodeYearly: 100,
      integration: 500,
    },
  };

  it("an invoice of 100,000 bears 340.00 of it, and the operator is short by the rest", () => {
    const { postings, of } = runChain(scenario, "L", runtime);
    expect(postings(0)).toContainEqual([0, 0, "operator", "resources", "ledgerFixed", 34_000]);
    expect(of("operatorFixed")).toBe(34_000);
    expect(of("operatorCost")).toBe(34_000 + 3 * 100);
    expect(of("operatorIncome")).toBe(20_000);
    expect(of("uncovered")).toBe(34_000 + 300 - 20_000);
  });

  it("no bank's node is paid for where no bank is a member, but the core enterprise's is", () => {
    const nobody = { ...scenario, adoption: { ...scenario.adoption, banks: 0 } };
    expect(runChain(nobody, "L", runtime).of("operatorFixed")).toBe(30_000);
  });

  it("a central platform has none of it", () => {
    const { of } = runChain(scenario, "C", runtime);
    const { fixedYearly, networkFace } = scenario.platform;
    expect(of("operatorFixed")).toBe(Math.round((fixedYearly / networkFace) * 10_000_000));
  });
});

function find(scenario: Scenario, arms: readonly Arm[] = ["T", "C", "L"]) {
  const job = { scenario, seed: 3, arms, first: 0, replications: 12 };
  const reduction = createReduction(scenario, 3, arms);
  reduction.add(runJob(job));
  return summarise(reduction);
}

describe("the volume at which a network breaks even", () => {
  it("is the fixed cost by the margin on each transaction, and infinite without one", () => {
    expect(breakEvenVolume(600_000, 25)).toBe(24_000);
    expect(breakEvenVolume(900_000, 12.5)).toBe(72_000);
    expect(breakEvenVolume(600_000, 0)).toBe(Infinity);
    expect(breakEvenVolume(600_000, -1)).toBe(Infinity);
    expect(breakEvenVolume(0, -1)).toBe(0);
  });

  const dear = { ...base.ledger, fixedYearly: 400_000, fee: 0.01, transactionCost: 2 };
  const scenario = onBase({ ledger: dear, adoption: { ...base.adoption, banks: 1, suppliers: 1 } });
  const before = find(scenario);

  it.each(["operator", "members", "society"] as const)(
    "run at the volume given for the %s, the model's gain and cost are equal",
    (whose) => {
      const volumes = breakEven(before, scenario, "L");
      const networkFace = volumes?.[whose] ?? NaN;
      expect(networkFace).toBeGreaterThan(0);
      expect(Math.abs(networkFace / scenario.ledger.networkFace - 1)).toBeGreaterThan(0.05);
      const { arms } = find({ ...scenario, ledger: { ...dear, networkFace } }, ["T", "L"]);
      const { T, L } = arms;
      const mean = (arm: typeof T, id: string): number => arm?.measures[id]?.mean ?? NaN;
      const private_ = (arm: typeof T): number =>
        (arm?.costPer100.mean ?? NaN) - (arm?.costs["uncovered"] ?? 0);
      const gain = {
        operator: mean(L, "operatorSurplus"),
        members: private_(T) - private_(L) - mean(L, "operatorFixed"),
        society: mean(T, "realCostPer100") - mean(L, "realCostPer100"),
      }[whose];
      // Postings are rounded to minor units, each by half of one at most.
      expect(gain).toBeCloseTo(0, 4);
    },
  );

  it("there is none without a network, or without paper to compare it with", () => {
    expect(breakEven(before, scenario, "T")).toBeUndefined();
    expect(breakEven(find(scenario, ["L"]), scenario, "L")).toBeUndefined();
  });

  it("where the ledger changes nothing for anybody, none is enough", () => {
    const nobody = onBase({
      adoption: { ...base.adoption, banks: 0, suppliers: 0, digitisation: 0 },
    });
    expect(breakEven(find(nobody), nobody, "L")).toMatchObject({
      operator: Infinity,
      members: Infinity,
      society: Infinity,
    });
  });
});

describe("the operator's surplus", () => {
  const free = {
    ...base,
    ledger: { ...base.ledger, fee: 0 },
    platform: { ...base.platform, fee: 0 },
  };

  it.each(["C", "L"] as const)(
    "is what suppliers are charged in arm %s where it is below 0",
    (arm) => {
      const { arms } = find(free);
      const surplus = arms[arm]?.measures["operatorSurplus"]?.mean ?? NaN;
      expect(surplus).toBeLessThan(0);
      expect(surplus).toBeCloseTo(-(arms[arm]?.costs["uncovered"] ?? NaN), 9);
      expect(arms.T?.measures["operatorSurplus"]?.mean).toBe(0);
    },
  );

  it("is kept by the operator where it is above", () => {
    const { arms } = find({ ...base, platform: { ...base.platform, fee: 0.02 } });
    expect(arms.C?.measures["operatorSurplus"]?.mean).toBeGreaterThan(0);
    expect(arms.C?.costs["uncovered"]).toBe(0);
  });
});
