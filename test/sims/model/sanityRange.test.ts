import { describe, expect, it } from "vitest";
import { createReduction, runJob, summarise, type Result } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { sanityScenario } from "../../golden/sanityScenario.ts";

function run(scenario: Scenario): Result {
  const reduction = createReduction(scenario, 20261125, ["T", "L"]);
  reduction.add(
    runJob({ scenario, seed: 20261125, arms: ["T", "L"], first: 0, replications: 200 }),
  );
  return summarise(reduction);
}
describe("sanity", () => {
  it("print", () => {
    for (const [name, adoption] of [
      
      ["half", {}],
      ["full", { banks: 1, suppliers: 1, digitisation: 1, standards: 1, skills: 1 }],
      
      
    ] as const) {
      const r = run(sanityScenario(adoption));
      for (const [i, f] of [...r.byTier, r].entries()) {
        const s = (e: any) => `${e.mean.toFixed(3)}±${((e.ci95[1] - e.ci95[0]) / 2).toFixed(3)}`;
        const p = (arm: "T" | "L") => `${arm} ${s(f.arms[arm]!.timeToCash)} ${s(f.arms[arm]!.costPer100)} fin ${f.arms[arm]!.measures["financedShare"]!.mean.toFixed(3)} real ${f.arms[arm]!.measures["realCostPer100"]!.mean.toFixed(3)} med ${f.arms[arm]!.timeToCash.p50}`;
        process.stderr.write(`${name} tier ${i + 1}: ${p("T")} | ${p("L")} | ${s(f.difference["L-T"]!.timeToCash)} ${s(f.difference["L-T"]!.costPer100)}\n`);
      }
    }
    expect(1).toBe(1);
  });
});
