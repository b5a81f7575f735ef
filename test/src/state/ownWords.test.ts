import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, canonicalJson, PRESETS, sourceOf } from "../../../sims/index.ts";
import { parseScenario, serialiseScenario } from "../../../sims/scenario/parseScenario.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { presetOf } from "../../../src/state/firstChoices.ts";
import {
  chosenAgain,
  chosenFrom,
  idOf,
  readOwnWords,
  withOwnWords,
  type Chosen,
} from "../../../src/state/ownWords.ts";
import { arbitraryChanges } from "../../sims/scenario/arbitraryChanges.ts";

/** What the page makes of a choice. */
function scenarioOf({ preset, changes, own }: Chosen): Scenario {
  const applied = applyChanges(presetOf(preset).scenario, changes);
  if (!applied.ok) throw new Error("expected changes that can be used");
  return own ? withOwnWords(applied.scenario, changes, own) : applied.scenario;
}

const own: Scenario = {
  ...classroom,
  id: "my-bank",
  title: "My bank",
  bank: { ...classroom.bank, rate: 0.08 },
  sources: {
    "bank.rate": { evidence: "measured", source: "Our loan book." },
    "bank.fee": { evidence: "measured", source: "Our price list." },
  },
};

/** A scenario as a file gives it back: records have their keys sorted. */
function fromFile(scenario: Scenario): Scenario {
  const parsed = parseScenario(JSON.parse(canonicalJson(scenario)));
  if (!parsed.ok) throw new Error("expected a scenario that can be read");
  return parsed.scenario;
}

describe("a scenario of one's own", () => {
  it("comes back exactly from preset, changes and words, whatever is in it", () => {
    const words = fc.record({
      id: fc.constantFrom("classroom", "my-own", "europe-measured"),
      title: fc.string({ minLength: 1, maxLength: 80 }),
      note: fc.string({ maxLength: 200 }),
      currency: fc.constantFrom("EUR", "USD"),
      sources: fc.constantFrom(own.sources, classroom.sources, {}),
    });
    fc.assert(
      fc.property(arbitraryChanges(), fc.constantFrom(...PRESETS), words, (changes, base, said) => {
        const changed = applyChanges(base.scenario, changes);
        if (!changed.ok) throw new Error("expected changes that can be used");
        const parsed = parseScenario({ ...changed.scenario, ...said });
        if (!parsed.ok) throw new Error("expected a scenario");
        const chosen = chosenFrom(parsed.scenario, PRESETS);
        expect(scenarioOf(chosen)).toEqual(parsed.scenario);
        // What a browser keeps has been through JSON.
        const kept: unknown = JSON.parse(JSON.stringify(chosen.own ?? null));
        const read = readOwnWords(kept, presetOf(chosen.preset).scenario);
        expect(scenarioOf({ ...chosen, own: read })).toEqual(parsed.scenario);
      }),
    );
  });

  it("is a preset, if it says what a preset says", () => {
    const file = parseScenario(JSON.parse(serialiseScenario(classroom)));
    const chosen = file.ok && chosenFrom(file.scenario, PRESETS);
    expect(chosen).toEqual({ preset: "classroom", changes: {}, own: undefined });
  });

  it("is a preset again, or one with changes, in whatever order a file has its keys", () => {
    for (const preset of PRESETS) {
      const scenario = fromFile(preset.scenario);
      const unchanged = { preset: preset.scenario.id, changes: {}, own: undefined };
      expect(chosenFrom(scenario, PRESETS)).toEqual(unchanged);
      expect(chosenAgain(scenario, PRESETS)).toEqual(unchanged);
    }
    const changes = { "bank.rate": 0.11, "trade.terms": { family: "constant", value: 33 } };
    const changed = applyChanges(presetOf("europe-measured").scenario, changes);
    if (!changed.ok) throw new Error("expected changes that can be used");
    expect(chosenAgain(fromFile(changed.scenario), PRESETS)).toMatchObject({ own: undefined });
  });

  it("is told from the preset that it differs least from, when its name is its own", () => {
    expect(chosenFrom(own, PRESETS)).toMatchObject({
      preset: "classroom",
      changes: { "bank.rate": 0.08 },
    });
  });

  it("has its sources speak for the values they came with only", () => {
    const chosen = chosenFrom(own, PRESETS);
    const moved = scenarioOf({ ...chosen, changes: { "bank.rate": 0.11, "bank.fee": 0.0123 } });
    expect(sourceOf(moved, "bank.rate").source).toBe("Set by hand.");
    expect(sourceOf(moved, "bank.fee").source).toBe("Set by hand.");
    const back = scenarioOf({ ...chosen, changes: { "bank.rate": 0.08 } });
    expect(back).toEqual(own);
  });
});

describe("readOwnWords", () => {
  it("never throws, and gives words that make a scenario or none at all", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        id: fc.oneof(fc.constant("x"), fc.anything()),
        title: fc.oneof(fc.constant("x"), fc.anything()),
        note: fc.oneof(fc.constant(undefined), fc.anything()),
        currency: fc.oneof(fc.constant(undefined), fc.anything()),
        sources: fc.oneof(fc.constant({}), fc.anything()),
        values: fc.oneof(fc.constant({}), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const words = readOwnWords(value, classroom);
        if (words) expect(parseScenario(withOwnWords(classroom, {}, words)).ok).toBe(true);
      }),
    );
  });
});

describe("idOf", () => {
  it.each([
    ["My bank", "my-bank"],
    ["  Crédit Agricole, 2025 ", "credit-agricole-2025"],
    ["銀行", "scenario"],
    ["x".repeat(200), "x".repeat(80)],
  ])("makes an id of %j", (title, id) => expect(idOf(title)).toBe(id));

  it("makes an id that a file may have of any title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(parseScenario({ ...classroom, id: idOf(title) }).ok).toBe(true);
      }),
    );
  });
});
