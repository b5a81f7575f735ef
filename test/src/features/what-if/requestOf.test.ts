import { describe, expect, it } from "vitest";
import { sweepables } from "../../../../sims/index.ts";
import { europeMeasured as now } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import type { Scenario } from "../../../../sims/scenario/Scenario.ts";
import { DEFAULT_QUESTION, type Question } from "../../../../src/features/what-if/question.ts";
import { requestOf } from "../../../../src/features/what-if/requestOf.ts";
import { settleAxes } from "../../../../src/features/what-if/settleAxes.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";

function asked(scenario: Scenario, part: Partial<Question> = {}) {
  const question = { ...DEFAULT_QUESTION, ...part };
  const axes = settleAxes(scenario, sweepables(scenario), question);
  return requestOf({ scenario, arms: ["T", "L"], seed: 7, replications: 200 }, question, axes);
}

describe("what the workers are asked", () => {
  it("stays the same where only the value that is swept stands elsewhere, or the title", () => {
    const moved = withChanges(now, { "adoption.banks": 0.35 });
    expect(moved.adoption.banks).not.toBe(now.adoption.banks);
    expect(asked(moved).key).toBe(asked(now).key);
    expect(asked({ ...now, title: "Mine" }).key).toBe(asked(now).key);
  });

  it("is another question where any other value stands elsewhere", () => {
    const moved = withChanges(now, { "adoption.suppliers": 0.35 });
    expect(asked(moved).key).not.toBe(asked(now).key);
  });

  it("is a sweep of both measures over one parameter, and a grid of the second over two", () => {
    const sweep = asked(now);
    const grid = asked(now, { y: { id: "adoption.suppliers" } });
    expect([sweep.kind, sweep.of.measures]).toEqual(["sweep", ["timeToCash", "costPer100"]]);
    expect([grid.kind, grid.of.measures]).toEqual(["grid", ["costPer100"]]);
  });
});
