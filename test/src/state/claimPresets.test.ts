import { describe, expect, it } from "vitest";
import { applyChanges, claimPresets, PRESETS } from "../../../sims/index.ts";
import { presetOf } from "../../../src/state/firstChoices.ts";
import { chosenFrom, withOwnWords } from "../../../src/state/ownWords.ts";

describe("the preset of a claim", () => {
  it.each(claimPresets())("$id opens on the page as a file would, and is the same", (preset) => {
    const { preset: base, changes, own } = chosenFrom(preset.scenario, PRESETS);
    const applied = applyChanges(presetOf(base).scenario, changes);
    if (!applied.ok || !own) throw new Error("expected a scenario of its own");
    expect(withOwnWords(applied.scenario, changes, own)).toEqual(preset.scenario);
  });
});
