import { describe, expect, it } from "vitest";
import { takeNumber } from "../../../src/controls/takeNumber.ts";

const rules = (more: Partial<Parameters<typeof takeNumber>[1]> = {}) => {
  const taken: number[] = [];
  const onChange = (value: number) => void taken.push(value);
  return { taken, rules: { min: 0, max: 3650, unit: "days", onChange, ...more } };
};

describe("takeNumber", () => {
  it.each([
    ["45", 45],
    [" 1,200.5 ", 1200.5],
    ["1e3", 1000],
    [".5", 0.5],
  ])("takes %j as %d", (text, value) => {
    const { taken, rules: r } = rules();
    expect(takeNumber(text, r)).toBeUndefined();
    expect(taken).toEqual([value]);
  });

  it.each([
    ["", "A number is missing; expected 0 to 3,650 days."],
    ["soon", "“soon” is not a number; expected 0 to 3,650 days."],
    ["4,5", "“4,5” could be read in two ways; write decimals with a point: 4.5."],
    ["−3", "−3 lies outside 0 to 3,650 days."],
    ["4000", "4000 lies outside 0 to 3,650 days."],
  ])("refuses %j: %s", (text, sentence) => {
    const { taken, rules: r } = rules();
    expect(takeNumber(text, r)).toBe(sentence);
    expect(taken).toEqual([]);
  });

  it("refuses a fraction of a whole number", () => {
    const { rules: r } = rules({ whole: true });
    expect(takeNumber("2.5", r)).toBe("2.5 is not a whole number.");
  });

  it("passes on what the scenario would have", () => {
    const { rules: r } = rules({ onChange: () => "an hour after it opens (9), at most 24" });
    expect(takeNumber("8", r)).toBe(
      "8 cannot be used; expected an hour after it opens (9), at most 24.",
    );
  });
});
