import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysText, parseDays } from "../../../../src/features/scenario/daysText.ts";

const LIMITS = [0, 1000] as const;

describe("parseDays", () => {
  it("reads back what daysText writes", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), (list) => {
        const days = [...list].sort((a, b) => a - b);
        expect(parseDays(daysText(days), LIMITS)).toEqual({ days });
      }),
    );
  });

  it.each([
    ["3, 1;2\n 8", [1, 2, 3, 8]],
    ["358 – 361", [358, 359, 360, 361]],
    ["5 5 4-6", [4, 5, 6]],
    ["", []],
  ])("reads %j", (text, days) => {
    expect(parseDays(text, LIMITS)).toEqual({ days });
  });

  it.each([
    [
      "3, x, 12",
      "“x” is not a day; expected whole numbers from 0 to 1000, or runs such as 358–365.",
    ],
    ["1.5", "“1.5” is not a day; expected whole numbers from 0 to 1000, or runs such as 358–365."],
    ["2000", "Day 2000 lies outside 0 to 1000."],
    ["0-99999999", "Day 99999999 lies outside 0 to 1000."],
    ["9-4", "“9-4” runs backwards; expected 4–9."],
  ])("says what is wrong with %j", (text, problem) => {
    expect(parseDays(text, LIMITS)).toEqual({ problem });
  });
});

describe("daysText", () => {
  it("shortens runs of three and more", () => {
    expect(daysText([0, 1, 5, 6, 7, 9])).toBe("0, 1, 5–7, 9");
  });
});
