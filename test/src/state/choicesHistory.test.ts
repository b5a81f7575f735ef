import { describe, expect, it } from "vitest";
import type { Choices } from "../../../src/state/Choices.ts";
import { keyOf, sameChoices, withLooks } from "../../../src/state/choicesHistory.ts";

const choices: Choices = {
  preset: "classroom",
  changes: { "trade.terms": 30, "bank.officers": 3 },
  arms: ["T", "L"],
  seed: 7,
  luck: "common",
  replications: 200,
  view: "compare",
  story: undefined,
  auto: true,
  theme: "dark",
  language: undefined,
  questions: {},
  locks: [],
  own: undefined,
  until: undefined,
  present: false,
  embed: undefined,
  hide: [],
  fix: [],
  only: undefined,
};

describe("sameChoices", () => {
  it("is blind to how the page looks and to the order of changes", () => {
    const changes = { "bank.officers": 3, "trade.terms": 30 };
    expect(
      sameChoices(choices, { ...choices, changes, theme: "light", language: "zh", auto: false }),
    ).toBe(true);
    expect(sameChoices(choices, { ...choices, view: "model" })).toBe(true);
  });

  it.each([
    { seed: 8 },
    { arms: ["C", "L"] as const },
    { preset: "europe-measured" },
    { replications: 100 },
    { changes: {} },
  ])("sees %j", (part) => {
    expect(sameChoices(choices, { ...choices, ...part })).toBe(false);
  });
});

describe("withLooks", () => {
  it("takes what is asked from the one and how it looks from the other", () => {
    const looks = { theme: "light", language: "zh", auto: false } as const;
    expect(withLooks(choices, { ...choices, ...looks, seed: 1 })).toEqual({ ...choices, ...looks });
  });
});

describe("keyOf", () => {
  it("names the values that change, so that a drag is one step and two sliders are two", () => {
    const terms = { changes: { ...choices.changes, "trade.terms": 31 } };
    expect(keyOf(terms, choices)).toBe("trade.terms");
    expect(keyOf({ changes: { "trade.terms": 30 } }, choices)).toBe("bank.officers");
    expect(keyOf({ seed: 9 }, choices)).toBe("seed");
  });
});
