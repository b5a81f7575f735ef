import { describe, expect, it } from "vitest";
import { claimPresetById } from "../../../sims/claims/claimPresets.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { mean } from "../../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { ratio, standardError } from "../../../sims/summary/ratio.ts";

const REPLICATIONS = 100;
const at = (value: number) => ({ family: "constant", value }) as const;

/** Days of an invoice's age when its money comes, over invoices, or weighted by their amounts. */
const MEAN = ["timeToCash", "cases"] as const;
const BY_AMOUNT = ["receivableDays", "face"] as const;

/** The collection age of the scenario without finance: value and standard error. */
function age(scenario: Scenario, [above, below]: typeof MEAN | typeof BY_AMOUNT = MEAN) {
  const job = { scenario, seed: 20, arms: ["T"] as const, first: 0, replications: REPLICATIONS };
  const { rows } = runJob(job).arms.T!;
  const of = (name: typeof above | typeof below) =>
    Array.from({ length: REPLICATIONS }, (_, r) => rows[r * COLUMNS.length + column[name]]!);
  const estimator = ratio(of(above), of(below))!;
  return { value: estimator.value, error: standardError(estimator)! };
}

/** A claim's preset without what the identity leaves out: slow approvals and defaults. */
function bare(id: string, trade: Partial<Scenario["trade"]>, core: Partial<Scenario["core"]>) {
  const { scenario } = claimPresetById(id)!;
  const quick = { approval: at(0), exceptions: 0, defaultRate: 0 };
  return {
    ...scenario,
    trade: { ...scenario.trade, ...trade },
    core: { ...scenario.core, ...quick, ...core },
  };
}

describe("the collection age without finance (C16): terms and expected delay", () => {
  it("is 76 + 65 = 141 days to the last digit if every invoice is 65 days late", () => {
    const scenario = bare("claim-dso", { terms: at(76) }, { lateDays: at(65) });
    for (const weighting of [MEAN, BY_AMOUNT]) {
      expect(age(scenario, weighting).value).toBeCloseTo(141, 9);
    }
  });

  it("is 76 + 0.47 × 65, about 107 days, if 47 % are", () => {
    const { value, error } = age(bare("claim-dso-mixed", { terms: at(76) }, { lateDays: at(65) }));
    const expected = 76 + 0.47 * 65;
    expect(expected).toBeCloseTo(106.55, 9);
    expect(Math.abs(value - expected)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.5);
  });

  it("is the sum of the means whatever their distributions, an age above a year apart", () => {
    const spread = { family: "gamma", shape: 4 } as const;
    for (const [id, share] of [
      ["claim-dso", 1],
      ["claim-dso-mixed", 0.47],
    ] as const) {
      // a twelfth of a year each: nothing comes near the day 365 at which ages are cut off
      const terms = { ...spread, scale: 30 / 4 };
      const lateDays = { ...spread, scale: 20 / 4 };
      const scenario = bare(id, { terms }, { lateDays });
      expect(scenario.core.paidLate).toBe(share);
      const { value, error } = age(scenario);
      expect(Math.abs(value - (mean(terms) + share * mean(lateDays)))).toBeLessThan(4 * error);
    }
  });
});
