import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, presetById, PRESETS } from "../../../../sims/index.ts";
import { storyChoices } from "../../../../src/state/firstChoices.ts";
import { readAddress, writeAddress } from "../../../../src/state/address.ts";
import { readStory, STORY, withStory } from "../../../../src/state/story/steps.ts";

const read = (search: string) => readAddress(search, PRESETS, "europe-measured");
const numbers = STORY.map((_, i) => i + 1);

describe("the steps of the story", () => {
  it.each(STORY)(
    "$id is a state of the page that every word of its address is taken from",
    (step) => {
      const { choices, problems } = read(`?${step.state}`);
      expect(problems).toEqual([]);
      const parsed = applyChanges(presetById(choices.preset)!.scenario, choices.changes);
      expect(parsed.ok).toBe(true);
    },
  );

  it("are told by their number alone, with what else a link says, such as the language", () => {
    const { choices, problems } = read(withStory("?story=5&lang=zh"));
    expect(problems).toEqual([]);
    expect(choices).toMatchObject({
      story: 5,
      language: "zh",
      preset: "europe-measured",
      changes: { "adoption.suppliers": 0.3 },
    });
  });

  it("come back from the address that they are written to, whatever was set since", () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.nat(2 ** 32 - 1), (number, seed) => {
        const chosen = { ...storyChoices(number), seed };
        const version = presetById(chosen.preset)!.version;
        expect(read(withStory(writeAddress(chosen, version))).choices).toEqual(chosen);
      }),
    );
  });

  it.each(["0", "7", "1.5", "-1", "", "one", "1e0"])("there is none called %j", (text) => {
    expect(readStory(text)).toBeUndefined();
    expect(withStory(`?story=${text}`)).toBe(`?story=${text}`);
  });
});
