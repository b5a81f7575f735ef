import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, type Column } from "../../../sims/measures/columns.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { onBase, scenarioArbitrary } from "../../arbitraries/scenario.ts";

function sums(scenario: Scenario, arm: Arm) {
  const { rows } = runJob({ scenario, seed: 5, arms: [arm], first: 0, replications: 3 }).arms[arm]!;
  const width = rows.length / (3 * scenario.chain.tiers);
  return (name: Column): number => {
    let sum = 0;
    for (let at = column[name]; at < rows.length; at += width) sum += rows[at]!;
    return sum;
  };
}

/** The classroom: 60 days, fallback rate 18 %, discount 9 % on paper, so that 45 days save about 1.1 per 100. */
function priced(fee: number, takeUp: Scenario["finance"]["takeUp"]): Scenario {
  const { bank } = onBase({});
  return onBase({ bank: { ...bank, fee, incomplete: 0, decline: 0 }, finance: { takeUp } });
}

describe("taking finance only where it is cheaper than waiting", () => {
  it.each(["T", "L"] as const)("nobody does in arm %s at a fee above all that it saves", (arm) => {
    const dear = { ledger: { ...onBase({}).ledger, fee: 0.05 } };
    const always = sums({ ...priced(0.05, "always"), ...dear }, arm);
    expect(always("financed")).toBeGreaterThan(0);
    expect(always("dearer")).toBe(always("financed"));
    const counting = sums({ ...priced(0.05, "cheaper"), ...dear }, arm);
    expect(counting("financed")).toBe(0);
    expect(counting("cost")).toBeLessThan(always("cost"));
  });

  it("everybody does who always does at a fee below", () => {
    const always = sums(priced(0, "always"), "T");
    const counting = sums(priced(0, "cheaper"), "T");
    expect(counting("financed")).toBe(always("financed"));
    expect(always("dearer")).toBe(0);
  });

  it("changes nobody's luck: what is financed then is financed always, where banks are never busy", () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.constantFrom<Arm>("T", "L"), (drawn, arm) => {
        const bank = { ...drawn.bank, officers: 100, knownHouse: 1, knownOther: 1 };
        const scenario = { ...drawn, bank };
        const financed = (takeUp: "always" | "cheaper") =>
          sums({ ...scenario, finance: { takeUp } }, arm)("financed");
        expect(financed("cheaper")).toBeLessThanOrEqual(financed("always"));
      }),
      { numRuns: 40, seed: 20261125 },
    );
  });
});
