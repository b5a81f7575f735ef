import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ownSeed,
  scenarioAt,
  spacedValues,
  sweepable,
  sweepables,
} from "../../../../sims/experiment/points/sweep.ts";
import { CATALOGUE } from "../../../../sims/scenario/catalogue/catalogue.ts";
import { PRESETS } from "../../../../sims/scenario/presets/index.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";

describe("what can be swept", () => {
  it("is every number of the catalogue and every duration by its centre, but no choice and no list", () => {
    const ids = sweepables(europeMeasured).map(({ id }) => id);
    expect(ids).toContain("adoption.banks");
    expect(ids).toContain("core.approval");
    expect(ids).toContain("sme.tries");
    const { length } = CATALOGUE.filter(
      ({ kind }) => !["choice", "weekdays", "days"].includes(kind),
    );
    expect(ids).toHaveLength(length);
    expect(sweepable(europeMeasured, "finance.takeUp")).toBeUndefined();
  });

  it("stands, in every preset, at a value inside the range that a sweep goes through", () => {
    for (const { scenario } of PRESETS) {
      for (const { value, range, limits } of sweepables(scenario)) {
        expect(range[0]).toBeLessThanOrEqual(value);
        expect(range[1]).toBeGreaterThanOrEqual(value);
        expect(range[0]).toBeGreaterThanOrEqual(limits[0]);
        expect(range[1]).toBeLessThanOrEqual(limits[1]);
        expect(range[1]).toBeGreaterThan(range[0]);
      }
    }
  });

  it("goes through what is known of a value, if that holds the value", () => {
    expect(sweepable(europeMeasured, "adoption.suppliers")?.range).toEqual([0.2, 0.95]);
    const beyond = withChanges(europeMeasured, { "adoption.suppliers": 0.1 });
    expect(sweepable(beyond, "adoption.suppliers")?.range).toEqual([0, 1]);
  });
});

describe("the values of a sweep", () => {
  it("are even, have both ends, and read as they were meant", () => {
    expect(spacedValues([0, 1], 11, false)).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
    expect(spacedValues([2, 2], 5, false)).toEqual([2]);
    expect(spacedValues([1, 6], 21, true)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("ascend whatever is asked", () => {
    const asked = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(asked, ([from, width, points, whole]) => {
        const values = spacedValues([from, from + width], points, whole);
        expect(values.length).toBeLessThanOrEqual(points);
        expect([...values].sort((a, b) => a - b)).toEqual(values);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });

  it("are put into the scenario together, or refused with a reason", () => {
    const put = scenarioAt(europeMeasured, { "adoption.banks": 0.25, "core.approval": 12 });
    expect(put.ok && sweepable(put.scenario, "adoption.banks")?.value).toBe(0.25);
    expect(put.ok && sweepable(put.scenario, "core.approval")?.value).toBe(12);
    const refused = scenarioAt(europeMeasured, { "adoption.banks": 7 });
    expect(refused).toMatchObject({ ok: false, problems: [{ path: "adoption.banks" }] });
  });

  it("can have luck of their own: seeds that differ and depend on nothing else", () => {
    const seeds = Array.from({ length: 400 }, (_, i) => ownSeed(7, i));
    expect(new Set(seeds).size).toBe(400);
    expect(seeds[3]).toBe(ownSeed(7, 3));
    expect(ownSeed(8, 3)).not.toBe(seeds[3]);
    expect(Math.max(...seeds)).toBeLessThan(2 ** 32);
  });
});
