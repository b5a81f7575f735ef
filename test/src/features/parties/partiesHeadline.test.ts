import { describe, expect, it } from "vitest";
import {
  applyChanges,
  createReduction,
  PARTIES,
  presetById,
  runJob,
  summarise,
  type Party,
} from "../../../../sims/index.ts";
import type { Estimate } from "../../../../sims/summary/Result.ts";
import { pair, type Pair } from "../../../../src/charts/frame/pair.ts";
import { partiesHeadline } from "../../../../src/features/parties/partiesHeadline.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

/** A pair whose parties differ by this much, each known to ± 0.01; what is used up balances them. */
function differing(by: Partial<Record<Party, number>>, half = 0.01): Pair {
  const both = pair(fakeResult())!;
  const used = -Object.values(by).reduce((sum, x) => sum + x, 0);
  const all: Partial<Record<Party, number>> = { ...by, resources: used };
  const parties = Object.fromEntries(
    PARTIES.map((party) => {
      const mean = all[party] ?? 0;
      return [party, { mean, ci95: [mean - half, mean + half] }];
    }),
  ) as unknown as Record<Party, Estimate>;
  return { ...both, difference: { ...both.difference, parties } };
}

/** The same, with what the operator's fees do not cover of each arm, and the difference in Compare's cost. */
function uncovering(both: Pair, base: number, other: number, costPer100: number): Pair {
  const { base: first, other: second, difference } = both;
  return {
    ...both,
    base: { ...first, found: { ...first.found, costs: { uncovered: base } } },
    other: { ...second, found: { ...second.found, costs: { uncovered: other } } },
    difference: { ...difference, costPer100: { mean: costPer100 } },
  };
}

describe("partiesHeadline", () => {
  it.each([
    [
      { suppliers: -0.5, bank: 0.2, operator: 0.1, market: -0.05 },
      "Suppliers save 0.50 per 100 of invoice: 0.25 of it is real cost saved, and 0.25 is what others pay more on balance (banks +0.20, the operator +0.10).",
    ],
    [
      { suppliers: -0.5, bank: -0.2 },
      "Suppliers save 0.50 per 100 of invoice out of 0.70 of real cost saved; the other 0.20 goes to others on balance (banks −0.20).",
    ],
    [
      { suppliers: -0.5, bank: 0.6, operator: 0.1 },
      "Suppliers save 0.50 per 100 of invoice, but nothing of it is real cost saved, which rises by 0.20: others pay 0.70 more on balance (banks +0.60, the operator +0.10).",
    ],
    [
      { suppliers: -0.5, bank: 0.505 },
      "Suppliers save 0.50 per 100 of invoice, and others pay as much more on balance (banks +0.51): a change of real cost is not shown.",
    ],
    [
      { suppliers: 0.5, bank: -0.6 },
      "Suppliers pay 0.50 more per 100 of invoice, while real cost falls by 0.10 (banks −0.60).",
    ],
    [
      { suppliers: -0.005, operator: 0.1 },
      "These worlds do not show that suppliers gain or lose: −0.005 per 100 of invoice, with +0.095 of real cost (the operator +0.100).",
    ],
    [{}, "Nobody pays more or less: both ways are the same."],
  ])("of %j says: %s", (by, text) => {
    expect(partiesHeadline(differing(by)).text).toBe(text);
  });

  it("gives the intervals of suppliers and of real cost, the right way round", () => {
    const { intervals } = partiesHeadline(differing({ suppliers: -0.5, bank: 0.2 }));
    expect(intervals).toContain("suppliers −0.510 to −0.490; real cost −0.310 to −0.290");
  });

  it("says what Compare counts of the operator's cost, where that changes a figure shown", () => {
    const both = differing({ suppliers: -0.11, operator: 0.15 });
    expect(partiesHeadline(uncovering(both, 0, 0.15, 0.04)).inCompare).toBe(
      "The cost of getting paid in Compare, +0.04 per 100, also counts what the operator’s fees do not cover, +0.15, which the operator bears here.",
    );
    expect(partiesHeadline(uncovering(both, 0.2, 0.05, -0.26)).inCompare).toContain("−0.15");
    expect(partiesHeadline(uncovering(both, 0.15, 0.15, -0.11)).inCompare).toBe("");
    expect(partiesHeadline(uncovering(both, 0, 0.004, -0.106)).inCompare).toBe("");
    expect(partiesHeadline(both).inCompare).toBe("");
  });

  it("makes Compare's cost of suppliers' and of what the operator's fees do not cover", () => {
    const made = applyChanges(presetById("europe-measured")!.scenario, {
      "adoption.suppliers": 0.3,
    });
    if (!made.ok) throw new Error("no scenario");
    const { scenario } = made;
    const arms = ["T", "L"] as const;
    const reduction = createReduction(scenario, 7, arms);
    reduction.add(runJob({ scenario, seed: 7, arms, first: 0, replications: 20 }));
    const both = pair(summarise(reduction))!;
    const { costPer100, parties } = both.difference;
    const said = partiesHeadline(both).inCompare;
    const [cost, uncovered] = [...said.matchAll(/[+−]\d\.\d+/g)].map(([x]) =>
      Number(x.replace("−", "-")),
    );
    expect(uncovered).toBeGreaterThan(0.1);
    expect(cost).toBeCloseTo(costPer100.mean, 2);
    expect(parties.suppliers.mean + uncovered!).toBeCloseTo(costPer100.mean, 2);
  });
});
