import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../sims/scenario/catalogue.ts";
import { applyChanges, changesBetween, sourceOf } from "../../../sims/scenario/changes.ts";
import { problemLine } from "../../../sims/scenario/Problem.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";
import { arbitraryChanges } from "./arbitraryChanges.ts";

describe("applyChanges", () => {
  it("undoes and redoes what changesBetween tells apart", () => {
    fc.assert(
      fc.property(arbitraryChanges(), (changes) => {
        const changed = applyChanges(europeMeasured, changes);
        if (!changed.ok) throw new Error(changed.problems.map(problemLine).join("\n"));
        const between = changesBetween(europeMeasured, changed.scenario);
        expect(applyChanges(europeMeasured, between)).toStrictEqual(changed);
      }),
    );
  });

  it("moves the centre of a distribution to a number and keeps its shape", () => {
    const changed = applyChanges(europeMeasured, { "sme.prepare": 5 });
    expect(changed.ok && changed.scenario.sme.prepare).toEqual({
      family: "lognormal",
      median: 5,
      p90: 10.8,
    });
    if (changed.ok) {
      expect(changesBetween(europeMeasured, changed.scenario)).toEqual({ "sme.prepare": 5 });
    }
  });

  it("replaces a distribution by an object", () => {
    const uniform = { family: "uniform", min: 1, max: 2 };
    const changed = applyChanges(europeMeasured, { "sme.prepare": uniform });
    expect(changed.ok && changed.scenario.sme.prepare).toEqual(uniform);
  });

  it("marks what was changed as set by hand, and nothing else", () => {
    const changed = applyChanges(europeMeasured, { "core.exceptions": 0.4, "bank.officers": 1 });
    if (!changed.ok) throw new Error("should be accepted");
    expect(sourceOf(changed.scenario, "core.exceptions").source).toBe("Set by hand.");
    expect(sourceOf(changed.scenario, "bank.officers")).toEqual(
      sourceOf(europeMeasured, "bank.officers"),
    );
  });

  it("lists unknown names and bad values together, and changes nothing", () => {
    const changed = applyChanges(classroom, { "adoption.bank": 1, "core.paidLate": 2 });
    expect(changed.ok ? [] : changed.problems.map(problemLine)).toEqual([
      'adoption.bank: 1: expected a known name; did you mean "adoption.banks"?',
      "core.paidLate: 2: expected a share from 0 to 1",
    ]);
  });

  it("never throws, whatever the values", () => {
    const ids = CATALOGUE.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), fc.anything()),
        (changes) => {
          expect(typeof applyChanges(classroom, changes).ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("changesBetween", () => {
  it("is empty for a scenario and itself", () => {
    expect(changesBetween(classroom, classroom)).toEqual({});
  });
});
