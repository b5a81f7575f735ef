import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARMS, type Arm } from "../../../sims/experiment/RunTable.ts";
import { BinnedPartsWriter } from "../../../sims/measures/BinnedParts.ts";
import { column, COLUMNS } from "../../../sims/measures/columns.ts";
import { COST_POINTS } from "../../../sims/measures/grids.ts";
import { Kernel } from "../../../sims/runtime/Kernel.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { inOrder, type StateChange } from "../../../sims/trace/LogRow.ts";
import { countCosts, reportCostCurves } from "../../../sims/world/costReport.ts";
import { reportRows } from "../../../sims/world/report.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";
import { saturated } from "../../fixtures/saturated.ts";

/** Sums of days and money are added up in the order of events, which differs: their last digits do. */
const LAST_DIGITS = 1e-12;

/** What one world comes to; with all its changes of state where they are asked for. */
function run(scenario: Scenario, arm: Arm, seed: number, inOneOrder: boolean, isLogged = false) {
  const world = new World(prepare(scenario));
  const { tiers } = world;
  const changes: StateChange[] = [];
  world.open(seed, 0, arm);
  new Kernel(world, { inOneOrder }).run(isLogged ? changes : undefined);
  const rows = new Float64Array(tiers * COLUMNS.length);
  const costs = new Float64Array(tiers * COST_POINTS);
  const costCounts = new BinnedPartsWriter(tiers, "ones");
  reportRows(world, rows, 0);
  reportCostCurves(world, costs, 0);
  const costBeyond = new Float64Array(tiers);
  countCosts(world, { rows, costCounts, costBeyond }, 0);
  const { cases } = world;
  const perCase = [world.timeToCash, world.cost, world.paidAt, world.approvedAt, world.fundedAt];
  return {
    /** To the last bit: each case's own figures, and everything that is counted. */
    exact: {
      cases,
      perCase: perCase.map((figures) => figures.slice(0, cases)),
      time: world.timeCounts.slice(),
      counts: world.counts.slice(),
      costCounts: costCounts.written(),
      events: inOrder(changes),
    },
    sums: [...rows, ...costs],
    rows,
  };
}

function expectSame(scenario: Scenario, arm: Arm, seed: number, isLogged: boolean): Float64Array {
  const ahead = run(scenario, arm, seed, false, isLogged);
  const ordered = run(scenario, arm, seed, true, isLogged);
  expect(ordered.exact).toEqual(ahead.exact);
  const apart = ahead.sums.findIndex(
    (x, i) => Math.abs(x - ordered.sums[i]!) > LAST_DIGITS * Math.max(1e3, Math.abs(x)),
  );
  expect(apart).toBe(-1);
  return ahead.rows;
}

describe("a kernel in which every timer is a contact", () => {
  it.each([60, 6])(
    "gives the same results with a saturated desk and terms of %i days",
    (median) => {
      for (const seed of [1, 2, 3]) {
        const rows = expectSame(saturated(median), "T", seed, seed === 1);
        // The desk is what this is about: most files fall due in its queue.
        expect(rows[column.withdrawn]).toBeGreaterThan(rows[column.cases]! / 3);
      }
    },
  );

  it("gives the same results in random scenarios full of ties, in every arm", () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(...ARMS),
        fc.boolean(),
        (scenario, seed, arm, isLogged) => {
          expectSame(scenario, arm, seed, isLogged);
        },
      ),
      { numRuns: 60, seed: 20261126 },
    );
  }, 120_000);
});
