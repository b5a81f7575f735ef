import { describe, expect, it } from "vitest";
import { sweepables } from "../../../../sims/index.ts";
import { europeMeasured as scenario } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { DEFAULT_QUESTION } from "../../../../src/features/what-if/question.ts";
import { settleAxes } from "../../../../src/features/what-if/settleAxes.ts";

const all = sweepables(scenario);
const without = (...ids: readonly string[]) => all.filter(({ id }) => !ids.includes(id));

describe("the axes of a question", () => {
  it("are those asked for where the scenario has such numbers", () => {
    const { x, y, missing } = settleAxes(scenario, all, {
      x: { id: "adoption.suppliers" },
      y: { id: "adoption.banks" },
    });
    expect([x.parameter.id, y?.parameter.id]).toEqual(["adoption.suppliers", "adoption.banks"]);
    expect(missing).toEqual([]);
  });

  it("give way to the one asked by default where a parameter may not be moved, which is said", () => {
    const { x, y, missing } = settleAxes(scenario, without("adoption.suppliers"), {
      x: { id: "adoption.suppliers" },
      y: undefined,
    });
    expect(x.parameter.id).toBe(DEFAULT_QUESTION.x.id);
    expect(y).toBeUndefined();
    expect(missing).toEqual(["adoption.suppliers"]);
  });

  it("give way to the first that is free where that one may not be moved either", () => {
    const free = without("adoption.suppliers", DEFAULT_QUESTION.x.id);
    const { x } = settleAxes(scenario, free, { x: { id: "adoption.suppliers" }, y: undefined });
    expect(x.parameter.id).toBe(free[0]?.id);
  });

  it("are one where the second of a grid may not be moved", () => {
    const { y, missing } = settleAxes(scenario, without("adoption.suppliers"), {
      x: { id: "adoption.banks" },
      y: { id: "adoption.suppliers" },
    });
    expect(y).toBeUndefined();
    expect(missing).toEqual(["adoption.suppliers"]);
  });
});
