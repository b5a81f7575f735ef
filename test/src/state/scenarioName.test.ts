import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { scenarioName } from "../../../src/state/scenarioName.ts";

describe("scenarioName", () => {
  it("is the preset's title, until a value differs", () => {
    expect(scenarioName(classroom)).toBe("Classroom");
    const changed = applyChanges(classroom, { "trade.terms": 30 });
    expect(changed.ok && scenarioName(changed.scenario)).toBe("Classroom, edited");
  });
});
