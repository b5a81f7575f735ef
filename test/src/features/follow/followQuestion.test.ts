import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INVOICE_KINDS } from "../../../../sims/index.ts";
import { LONGEST_QUESTION } from "../../../../src/state/Choices.ts";
import {
  HIGHEST_INVOICE,
  HIGHEST_REPLICATION,
  readFollow,
  USUAL_FOLLOW,
  writeFollow,
} from "../../../../src/features/follow/followQuestion.ts";

const question = fc.record({
  choice: fc.oneof(fc.constantFrom(...INVOICE_KINDS), fc.nat(HIGHEST_INVOICE)),
  replication: fc.nat(HIGHEST_REPLICATION),
  tier: fc.integer({ min: 1, max: 4 }),
  day: fc.nat(4_000_000).map((n) => n / 10_000),
});

describe("the question of the view that follows an invoice", () => {
  it("comes back from the address as it was written", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const text = writeFollow(asked);
        expect((text ?? "").length).toBeLessThan(LONGEST_QUESTION);
        expect(readFollow(text)).toEqual({ question: asked, problems: [] });
      }),
    );
  });

  it("is not in the address where it is the usual one", () => {
    expect(writeFollow(USUAL_FOLLOW)).toBeUndefined();
    expect(readFollow(undefined).question).toEqual(USUAL_FOLLOW);
  });

  it("takes the usual value for what is wrong, and gives that back", () => {
    expect(readFollow("slowest;world=-1;tier=2;day=x;rows=3")).toEqual({
      question: { ...USUAL_FOLLOW, choice: "slowest", tier: 2 },
      problems: ["world=-1", "day=x", "rows=3"],
    });
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { question: read } = readFollow(text);
        expect(readFollow(writeFollow(read)).problems).toEqual([]);
      }),
    );
  });
});
