import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readQuestion,
  SAMPLES,
  SECONDS,
  USUAL,
  writeQuestion,
} from "../../../../src/features/matters/mattersQuestion.ts";

describe("what the view What matters is asked", () => {
  it("comes back from the address as it went in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.constantFrom(...SECONDS), (samples, { id }) => {
        const question = { samples, second: id };
        expect(readQuestion(writeQuestion(question))).toEqual(question);
      }),
    );
    expect(writeQuestion(USUAL)).toBeUndefined();
  });

  it("is nothing where a text names no question", () => {
    for (const text of ["", "12", "128:", "128:nonsense", "128:timeToCash", "64:costPer100:x"]) {
      expect(readQuestion(text), text).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readQuestion(text);
        if (read) expect(readQuestion(writeQuestion(read))).toEqual(read);
      }),
    );
  });
});
