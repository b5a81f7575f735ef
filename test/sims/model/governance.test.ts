import { describe, expect, it } from "vitest";
import { RUNTIMES } from "../../../sims/experiment/runJob.ts";
import { STAGES, type Stage } from "../../../sims/measures/columns.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { runChain, worked } from "../../golden/oneChain.ts";

describe.each(RUNTIMES)("an invoice on a ledger, worked by hand with the %s", (runtime) => {
  const plain = worked("C");

  function meets(
    scenario: Scenario,
    arm: "C" | "L",
    days: number,
    cost: number,
    stages: Partial<Record<Stage, number>>,
  ): void {
    const { of } = runChain(scenario, arm, runtime);
    expect(of("timeToCash")).toBeCloseTo(days, 9);
    expect(of("cost")).toBe(cost);
    for (const stage of STAGES) {
      expect(of(`stage.${stage}`), stage).toBeCloseTo(stages[stage] ?? 0, 9);
    }
  }

  it("that is frozen for two days is locked two days later, at 1,416.67", () => {
    // 0–6.5: waiting 270.83, time value 54.17; discount 6.5–60 at 6 % 891.67; fee 200
    const correction = { family: "constant", value: 2 } as const;
    const scenario = { ...plain, network: { ...plain.network, corrections: 1, correction } };
    meets(scenario, "L", 6.5, 141_667, {
      approval: 3,
      issue: 0.6,
      lock: 2.1,
      checking: 0.2,
      decision: 0.3,
      disburse: 0.3,
    });
  });

  it("is verified off line where fewer documents are digital than banks ask for", () => {
    // verified 3.9–7.9, the committee sits on day 14; cash 14.3
    // waiting 595.83, time value 119.17; discount 14.3–60 at 6 % 761.67; fee 200
    const scenario = {
      ...plain,
      adoption: { ...plain.adoption, digitisation: 0.99 },
      network: { ...plain.network, credibleFrom: 1 },
    };
    meets(scenario, "L", 14.3, 167_667, {
      approval: 3,
      issue: 0.6,
      lock: 0.1,
      checking: 0.2,
      verify: 4,
      committee: 6.1,
      disburse: 0.3,
    });
  });

  it("is decided on what the ledger says where just as many are", () => {
    const scenario = { ...plain, network: { ...plain.network, credibleFrom: 1 } };
    expect(runChain(scenario, "L", runtime).of("timeToCash")).toBeCloseTo(4.5, 9);
  });
});
