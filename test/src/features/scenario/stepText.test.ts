import { describe, expect, it } from "vitest";
import { applyChanges, presetById, PRESETS } from "../../../../sims/index.ts";
import { rangeOf } from "../../../../src/features/scenario/spreadText.ts";
import { stepText } from "../../../../src/features/scenario/stepText.ts";
import type { Choices } from "../../../../src/state/Choices.ts";

const START: Choices = {
  preset: "classroom",
  changes: {},
  arms: ["T", "L"],
  seed: 7,
  luck: "common",
  replications: 200,
  view: "compare",
  story: undefined,
  auto: true,
  theme: undefined,
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

function scenarioOf({ preset, changes }: Choices) {
  const from = presetById(preset);
  const parsed = from && applyChanges(from.scenario, changes);
  if (!parsed?.ok) throw new Error("the test asks for a scenario that is none");
  return parsed.scenario;
}

function said(from: Partial<Choices>, to: Partial<Choices>): string {
  const context = { presets: PRESETS, scenarioOf, rangeOf };
  return stepText({ ...START, ...from }, { ...START, ...to }, context);
}

const shape = (d: object) => ({ changes: { "trade.terms": d } });

describe("stepText", () => {
  it.each([
    [{}, { changes: { "trade.terms": 24 } }, "Payment terms 60 → 24 days"],
    [{}, { changes: { "adoption.banks": 0.5 } }, "Banks on the ledger 100 → 50 %"],
    [{}, { changes: { "calendar.bank.opens": 9.5 } }, "Banks open at 0:00 → 9:30"],
    [
      {},
      { changes: { "trade.termsFrom": "confirmation" } },
      "Terms count from invoice → confirmation",
    ],
    [
      {},
      { changes: { "calendar.bank.weekdays": [1, 2, 3, 5] } },
      "Bank weekdays every day → Mon–Wed, Fri",
    ],
    [{}, { changes: { "calendar.holidays": [1, 2] } }, "Holidays none → 2 days"],
    [
      {},
      shape({ family: "uniform", min: 30, max: 90 }),
      "Payment terms constant → uniform 33 to 87",
    ],
    [{}, { arms: ["C", "L"] }, "Comparison Without / With ledger → Platform / With ledger"],
    [{}, { seed: 9 }, "Seed 7 → 9"],
    [{}, { locks: ["trade.terms"] }, "Payment terms locked"],
    [{ locks: ["trade.terms"] }, {}, "Payment terms unlocked"],
    [{ locks: ["trade.terms", "bank.officers"] }, {}, "Locked values"],
    [{}, { questions: { "what-if": "trade.terms:30:120" } }, "What “What if” shows"],
    [{ questions: { runs: "curve:cost" } }, { questions: {} }, "What “Runs” shows"],
    [{}, { replications: 1000 }, "Replications 200 → 1,000"],
    [{ changes: { "trade.terms": 24, "bank.officers": 3 } }, {}, "Reset of 2 values"],
    [{}, { changes: { "trade.terms": 24, "bank.officers": 3 } }, "2 values"],
  ] as const)("from %j to %j: %s", (from, to, text) => {
    expect(said(from, to)).toBe(text);
  });

  it("names a shape without its range until the quantiles are loaded", () => {
    const to = { ...START, ...shape({ family: "uniform", min: 30, max: 90 }) };
    const context = { presets: PRESETS, scenarioOf, rangeOf: undefined };
    expect(stepText(START, to, context)).toBe("Payment terms constant → uniform");
  });

  it("names the presets", () => {
    expect(said({}, { preset: "europe-measured" })).toMatch(/^Preset .+ → Europe, as measured$/);
  });
});
