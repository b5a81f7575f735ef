import { describe, expect, it } from "vitest";
import {
  applyChanges,
  CATALOGUE,
  parameter,
  PRESETS,
  valueOf,
  type Parameter,
  type ParameterId,
  type Scenario,
} from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { controlText, isSlidable, sliderOf } from "../../../src/format/sliderOf.ts";

/** The slider of a parameter in a scenario. */
function controlOf(scenario: Scenario, p: Parameter<ParameterId>) {
  return sliderOf(p, valueOf(scenario, p.id), scenario.currency);
}

const slidable = CATALOGUE.filter(isSlidable);

describe("controlOf", () => {
  it("shows shares and rates in percent, and takes them back as fractions", () => {
    const control = controlOf(classroom, parameter("adoption.banks"));
    expect(control).toMatchObject({ value: 100, min: 0, max: 100, step: 1, unit: "%" });
    expect(control.toChange(57)).toBe(0.57);
    expect(
      controlText(parameter("bank.rate"), controlOf(classroom, parameter("bank.rate"))),
    ).toContain("% a year");
  });

  it("shows a distribution by its centre in its own unit", () => {
    const terms = controlOf(classroom, parameter("trade.terms"));
    expect(controlText(parameter("trade.terms"), terms)).toBe("60 days");
  });

  it.each(PRESETS.map((p) => p.scenario))("has every value of $id on its slider", (scenario) => {
    for (const p of slidable) {
      const control = controlOf(scenario, p);
      expect(control.value, p.id).toBeGreaterThanOrEqual(control.min);
      expect(control.value, p.id).toBeLessThanOrEqual(control.max);
    }
  });

  it.each(PRESETS.map((p) => p.scenario))(
    "can set every slider of $id to its value",
    (scenario) => {
      for (const p of slidable) {
        const { toChange, value } = controlOf(scenario, p);
        const parsed = applyChanges(scenario, { [p.id]: toChange(value) });
        expect(parsed.ok, p.id).toBe(true);
        if (parsed.ok) expect(controlOf(parsed.scenario, p).value, p.id).toBeCloseTo(value, 6);
      }
    },
  );
});
