import { describe, expect, it } from "vitest";
import { createReduction, runJob, summarise, type Result } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { sanityScenario } from "../../golden/sanityScenario.ts";

const ARMS = ["T", "L"] as const;
const SEED = 20261125;

function run(adoption: Partial<Scenario["adoption"]>, replications: number): Result {
  const scenario = sanityScenario(adoption);
  const reduction = createReduction(scenario, SEED, ARMS);
  reduction.add(runJob({ scenario, seed: SEED, arms: ARMS, first: 0, replications }));
  return summarise(reduction);
}

/** Tiers 1 to 3, then all: days to cash and cost per 100 of one arm. */
function figures(result: Result, arm: "T" | "L") {
  return [...result.byTier, result].map((findings) => {
    const found = findings.arms[arm];
    if (found === undefined) throw new Error(`no arm ${arm}`);
    return { days: found.timeToCash, cost: found.costPer100.mean };
  });
}

/** The other simulation's days with their 95 % half-widths, and its costs, rounded to the cent. */
const HALF = {
  T: {
    days: [72.6, 81.0, 94.8, 82.7],
    width: [0.5, 0.3, 0.3, 0.2],
    cost: [2.54, 4.16, 6.72, 3.59],
  },
  L: {
    days: [54.8, 72.6, 89.6, 72.3],
    width: [0.7, 0.5, 0.4, 0.5],
    cost: [2.44, 4.03, 6.55, 3.48],
  },
};
const FULL = { days: [12.1, 17.8, 20.3, 16.7], cost: [1.69, 2.06, 2.4, 1.9] };

describe("an independent simulation of the same rules", () => {
  it("gives the same days to cash within both errors, and the same cost within 1 %, at half adoption", () => {
    const result = run({}, 200);
    for (const arm of ARMS) {
      figures(result, arm).forEach(({ days, cost }, i) => {
        const [lo, hi] = days.ci95 ?? [NaN, NaN];
        const allowed = (HALF[arm].width[i] ?? NaN) + (hi - lo) / 2;
        expect(Math.abs(days.mean - (HALF[arm].days[i] ?? NaN)), `${arm} ${i}`).toBeLessThan(
          allowed,
        );
        expect(cost / (HALF[arm].cost[i] ?? NaN), `${arm} ${i}`).toBeGreaterThan(0.99);
        expect(cost / (HALF[arm].cost[i] ?? NaN), `${arm} ${i}`).toBeLessThan(1.01);
      });
    }
    const difference = result.difference["L-T"];
    expect(Math.abs((difference?.timeToCash.mean ?? NaN) + 10.4)).toBeLessThan(0.4);
    expect(Math.abs((difference?.costPer100.mean ?? NaN) + 0.114)).toBeLessThan(0.014);
  });

  it("gives the same days within 3 % and the same cost within 1 % when everybody has joined", () => {
    const all = { banks: 1, suppliers: 1, digitisation: 1, standards: 1, skills: 1 };
    figures(run(all, 100), "L").forEach(({ days, cost }, i) => {
      expect(Math.abs(days.mean / (FULL.days[i] ?? NaN) - 1), `${i}`).toBeLessThan(0.03);
      expect(Math.abs(cost / (FULL.cost[i] ?? NaN) - 1), `${i}`).toBeLessThan(0.01);
    });
  });

  it("gives the same differences where documents are digital and nobody has joined", () => {
    const { difference } = run({ banks: 0, suppliers: 0 }, 100);
    expect(Math.abs((difference["L-T"]?.timeToCash.mean ?? NaN) + 1.2)).toBeLessThan(0.1);
    expect(Math.abs((difference["L-T"]?.costPer100.mean ?? NaN) - 0.143)).toBeLessThan(0.005);
  });
});
