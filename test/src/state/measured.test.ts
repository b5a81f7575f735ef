import { describe, expect, it } from "vitest";
import { presetById } from "../../../sims/scenario/presets/index.ts";
import { applyChanges } from "../../../sims/scenario/changes.ts";
import { readAddress } from "../../../src/state/address.ts";
import { withMeasured } from "../../../src/state/measured.ts";
import { withOwnWords } from "../../../src/state/ownWords.ts";

const preset = presetById("classroom")?.scenario;
if (!preset) throw new Error("no such preset");
const { choices } = readAddress("", [{ id: "classroom", version: 1 }], "classroom");
const source = { evidence: "measured", source: "Measured: ledger.csv, 10 rows." } as const;
const found = {
  changes: { "core.paidLate": 0.3 },
  sources: { "core.paidLate": source },
  title: "Classroom with ledger.csv",
};

function taken(from = choices, measured: Parameters<typeof withMeasured>[3] = found) {
  const next = withMeasured(from, preset ?? ({} as never), preset ?? ({} as never), measured);
  if ("problems" in next) throw new Error(next.problems.join());
  return next.part;
}

describe("measured values in the choices", () => {
  it("bring their source with them, and a title that says so", () => {
    const part = taken();
    const applied = applyChanges(preset, part.changes);
    if (!applied.ok || !part.own) throw new Error("not applied");
    const scenario = withOwnWords(applied.scenario, part.changes, part.own);
    expect(scenario.core.paidLate).toBe(0.3);
    expect(scenario.sources["core.paidLate"]).toEqual(source);
    expect(scenario.title).toBe("Classroom with ledger.csv");
    expect(scenario.id).toBe("classroom-with-ledger-csv");
  });

  it("leave a locked value as it is, and say which it is", () => {
    const locked = { ...choices, locks: ["core.paidLate"] };
    expect(withMeasured(locked, preset, preset, found)).toEqual({
      problems: [expect.stringMatching(/^.+ is locked: unlock it/)],
    });
    expect(taken({ ...choices, locks: ["trade.terms"] }).changes).toEqual(found.changes);
  });

  it("lose the source with the value", () => {
    const part = taken();
    const moved = applyChanges(preset, { "core.paidLate": 0.4 });
    if (!moved.ok || !part.own) throw new Error("not applied");
    const scenario = withOwnWords(moved.scenario, { "core.paidLate": 0.4 }, part.own);
    expect(scenario.sources["core.paidLate"]?.source).toBe("Set by hand.");
  });

  it("are no change where the preset has the same, but measured all the same", () => {
    const same = { ...found, changes: { "core.paidLate": preset.core.paidLate } };
    const part = taken(choices, same);
    expect(part.changes).toEqual({});
    expect(part.own?.sources?.["core.paidLate"]).toEqual(source);
  });

  it("stand beside changes made by hand, under the user's own title", () => {
    const own = {
      id: "mine",
      title: "Mine",
      note: "",
      currency: undefined,
      sources: undefined,
      values: {},
    };
    const part = taken({ ...choices, changes: { "trade.volume": 300 }, own });
    expect(part.changes).toEqual({ "trade.volume": 300, "core.paidLate": 0.3 });
    expect(part.own?.title).toBe("Mine");
  });

  it("are refused whole where one of them cannot be", () => {
    const wrong = { ...found, changes: { "core.paidLate": 2 } };
    expect(withMeasured(choices, preset, preset, wrong)).toMatchObject({
      problems: [expect.stringMatching(/core\.paidLate/)],
    });
  });
});
