import { describe, expect, it } from "vitest";
import { PARTIES, type Party } from "../../../../sims/index.ts";
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
});
