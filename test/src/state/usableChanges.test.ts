import { describe, expect, it } from "vitest";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { usableChanges } from "../../../src/state/usableChanges.ts";

describe("usableChanges", () => {
  it("keeps what can be used and lists the rest", () => {
    const usable = usableChanges(classroom, {
      "adoption.banks": 0.5,
      "adoption.suppliers": 7,
      nonsense: 1,
    });
    expect(usable.changes).toEqual({ "adoption.banks": 0.5 });
    expect(usable.problems.map((p) => [p.where, p.given])).toEqual([
      ["nonsense", "1"],
      ["adoption.suppliers", "7"],
    ]);
  });
});
