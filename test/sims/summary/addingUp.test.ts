import fc from "fast-check";
import { expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { ARMS } from "../../../sims/experiment/RunTable.ts";
import { PARTIES } from "../../../sims/measures/flows.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import type { Estimate, Findings, Result } from "../../../sims/summary/Result.ts";
import { summarise } from "../../../sims/summary/summarise.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

const REPLICATIONS = 12;

/** The result of a few worlds in all arms; undefined where no invoice was issued. */
function resultOf(scenario: Scenario, seed: number): Result | undefined {
  const reduction = createReduction(scenario, seed, ARMS);
  reduction.add(runJob({ scenario, seed, arms: ARMS, first: 0, replications: REPLICATIONS }));
  try {
    return summarise(reduction, { band: 1, bootstrap: 1, worlds: false });
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith("No invoice")) return undefined;
    throw error;
  }
}

const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((all, x) => all + x, 0);
const means = (estimates: Readonly<Record<string, Estimate>>): Record<string, number> =>
  Object.fromEntries(Object.entries(estimates).map(([key, { mean }]) => [key, mean]));

function check(findings: Findings, scale: number): void {
  const near = (a: number, b: number, what: string): void =>
    expect(Math.abs(a - b), what).toBeLessThan(1e-9 * scale);
  for (const [arm, found] of Object.entries(findings.arms)) {
    near(sum(found.stages), found.timeToCash.mean, `stages of ${arm}`);
    addUp(means(found.parties), found.measures["realCostPer100"]?.mean ?? NaN, arm);
  }
  for (const [pair, found] of Object.entries(findings.difference)) {
    near(sum(means(found.stages)), found.timeToCash.mean, `stages of ${pair}`);
    addUp(means(found.parties), found.measures["realCostPer100"]?.mean ?? NaN, pair);
  }

  function addUp(parties: Record<string, number>, real: number, what: string): void {
    expect(Object.keys(parties)).toEqual([...PARTIES]);
    near(sum(parties), 0, `all parties of ${what}`);
    near(sum({ ...parties, resources: 0 }), real, `parties of ${what} against real cost`);
  }
}

it("stages add up to time to cash, parties to real cost: in each arm, each difference and each tier", () => {
  let seen = 0;
  fc.assert(
    fc.property(scenarioArbitrary, fc.integer({ min: 0, max: 1000 }), (scenario, seed) => {
      const result = resultOf(scenario, seed);
      if (!result) return;
      seen++;
      // Days are at most 365; odd scenarios can cost a thousand per 100.
      check(result, 1);
      for (const tier of result.byTier) {
        if (tier.arms.T && tier.invoices > 0) check(tier, 1);
      }
    }),
    { numRuns: 40, seed: 20261125 },
  );
  expect(seen).toBeGreaterThan(30);
});
