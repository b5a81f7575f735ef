import { describe, expect, it } from "vitest";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { tailsOf } from "../../../sims/summary/tails.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { onBase } from "../../arbitraries/scenario.ts";

/** Three tiers, a core enterprise that fails in one world of twenty and takes every tier's payable with it. */
const fragile: Scenario = onBase(
  {
    chain: { tiers: 3, lossGivenDefault: 0.4 },
    trade: { volume: 20 },
    core: { defaultRate: 0.05, lossGivenDefault: 0.4 },
    adoption: { banks: 1, suppliers: 1, digitisation: 1, standards: 1, skills: 1 },
  },
  365,
);

function worstOfBanks(arm: Arm) {
  const reduction = createReduction(fragile, 11, [arm]);
  reduction.add(runJob({ scenario: fragile, seed: 11, arms: [arm], first: 0, replications: 2100 }));
  return tailsOf(reduction.arm(arm).tails, 2100).bank!.cvar95;
}

describe("the tail of a party", () => {
  it("of the banks is longer where every tier's payable is the core enterprise's", () => {
    const [T, L] = [worstOfBanks("T"), worstOfBanks("L")];
    expect(L.ci95![0]).toBeGreaterThan(T.ci95![1]);
  }, 120_000);

  it.each(["T", "C", "L"] as const)(
    "in arm %s is what the journal says it paid",
    (arm) => {
      const scenario = { ...fragile, core: { ...fragile.core, defaultRate: 0.9 } };
      const { rows } = runJob({ scenario, seed: 3, arms: [arm], first: 0, replications: 4 }).arms[
        arm
      ]!;
      let losses = 0;
      for (let replication = 0; replication < 4; replication++) {
        const { postings } = traceWorld({ scenario, seed: 3, replication, arm, runtime: "kernel" });
        const paid = { bank: 0, coreEnterprise: 0, operator: 0 };
        for (const { payer, payee, category, amount } of postings) {
          if (category === "principal" || category === "riskCharge") continue;
          if (category === "loss" && payer === "bank") losses += amount;
          if (payer in paid) paid[payer as keyof typeof paid] += amount;
          if (payee in paid) paid[payee as keyof typeof paid] -= amount;
        }
        for (const party of ["bank", "coreEnterprise", "operator"] as const) {
          let sum = 0;
          for (let tier = 0; tier < 3; tier++) {
            sum += rows[(replication * 3 + tier) * COLUMNS.length + column[`net.${party}`]]!;
          }
          expect(sum, `${party}, world ${replication}`).toBe(paid[party]);
        }
      }
      expect(losses).toBeGreaterThan(0);
    },
    60_000,
  );
});
