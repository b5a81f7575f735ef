import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flagOf, isNothing, numberOf, numberShape } from "../../../workers/data/numbers.ts";

describe("a number in a cell", () => {
  it.each([
    ["1234.56", ".", 1234.56],
    ["1,234.56", ".", 1234.56],
    ["1.234,56", ",", 1234.56],
    ["1 234,56", ",", 1234.56],
    ["1\u00a0234,56", ",", 1234.56],
    ["1\u202f234,56", ",", 1234.56],
    ["1'234.50", ".", 1234.5],
    ["12,34,567.00", ".", 1234567],
    ["€ 1.234,56", ",", 1234.56],
    ["1,234.56 USD", ".", 1234.56],
    ["(35.00)", ".", -35],
    ["35,00-", ",", -35],
    ["-35", ".", -35],
    ["0,5", ",", 0.5],
    [".5", ".", 0.5],
    [",5", ",", 0.5],
    ["-.25", ".", -0.25],
    ["-$5.20", ".", -5.2],
    ["-€ 1.234,56", ",", -1234.56],
    ["($35.00)", ".", -35],
  ] as const)("reads %s with decimals behind %s", (cell, decimal, value) => {
    expect(numberOf(cell, decimal)).toBeCloseTo(value, 9);
  });

  it.each(["", "abc", "12 apples", "1.2.3,4,5x", "1.2.3", ".", "-$", "--5", "NaN", "1e5"])(
    "is no number where it says %j",
    (cell) => {
      expect(numberOf(cell, ".")).toBeUndefined();
    },
  );

  it("tells of the decimal mark only what it can", () => {
    expect(
      [
        "1,234.56",
        "1.234,56",
        "12,5",
        "1.5",
        "1,234",
        "1.234",
        "1,234,567",
        "1.234.567",
        "77",
        "0.125",
      ].map(numberShape),
    ).toEqual([".", ",", ",", ".", "either", "either", ".", ",", "plain", "."]);
  });

  it("comes back from every national form", () => {
    const forms = [
      ["en-US", "."],
      ["de-DE", ","],
      ["fr-FR", ","],
      ["de-CH", "."],
      ["en-IN", "."],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -1e10, max: 1e10 }),
        fc.constantFrom(...forms),
        (cents, [locale, mark]) => {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
            cents / 100,
          );
          expect(numberOf(text, mark)).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});

describe("a mark in a cell", () => {
  it("is yes or no in several languages, or nothing", () => {
    expect(["Yes", "ja", "X", "1", "TRUE", "oui"].map(flagOf)).toEqual(Array(6).fill(true));
    expect(["No", "nein", "0", "false"].map(flagOf)).toEqual(Array(4).fill(false));
    expect(flagOf("perhaps")).toBeUndefined();
    expect(["", "-", "N/A", "null", "0000-00-00"].every(isNothing)).toBe(true);
    expect(["0", "2024-01-01", "no"].some(isNothing)).toBe(false);
  });
});
