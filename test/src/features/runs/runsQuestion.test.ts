import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CURVES,
  DEFAULT_RUNS_QUESTION,
  MOST_LINES,
  NUMBERS,
  readRunsQuestion,
  writeRunsQuestion,
} from "../../../../src/features/runs/runsQuestion.ts";

const key = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 12, maxLength: 12 })
  .map((digits) => digits.join(""));
const question = fc.record(
  {
    baseline: key,
    chosen: key,
    lines: fc.uniqueArray(key, { maxLength: MOST_LINES }),
    curve: fc.constantFrom(...CURVES),
    numbers: fc.constantFrom(...NUMBERS),
  },
  { requiredKeys: ["curve", "numbers"] },
);

describe("the question of the view of runs", () => {
  it("comes back from its text, which an address has room for", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const text = writeRunsQuestion(asked);
        expect(readRunsQuestion(text)).toEqual(asked);
        expect(text?.length ?? 0).toBeLessThanOrEqual(500);
      }),
    );
  });

  it("has no text where nothing is asked", () => {
    expect(writeRunsQuestion(DEFAULT_RUNS_QUESTION)).toBeUndefined();
    expect(readRunsQuestion(undefined)).toEqual(DEFAULT_RUNS_QUESTION);
  });

  it.each([
    "",
    "nonsense",
    "baseline:",
    "baseline:XYZ",
    "baseline:0123456789ab,baseline:0123456789ab",
    "lines:0123456789ab+0123456789ab",
    "curve:money",
    "numbers:difference:more",
  ])("is not read from “%s”", (text) => {
    expect(readRunsQuestion(text)).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void readRunsQuestion(text)));
  });
});
