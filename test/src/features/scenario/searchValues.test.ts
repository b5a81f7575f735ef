import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../../sims/index.ts";
import { searchValues } from "../../../../src/features/scenario/searchValues.ts";

describe("the search for values", () => {
  it("finds every value by its id, its label and its group", () => {
    for (const { id, label, group } of CATALOGUE) {
      expect(searchValues(id)?.has(id)).toBe(true);
      expect(searchValues(label.toUpperCase())?.has(id)).toBe(true);
      expect(searchValues(`${group} ${label}`)?.has(id)).toBe(true);
    }
  });

  it("asks for every word, in any order and from any part", () => {
    const both = searchValues("terms payment");
    expect(both?.has("trade.terms")).toBe(true);
    expect(searchValues("terms payment nonsense")?.size).toBe(0);
    const bank = searchValues("bank");
    expect(bank?.size).toBeGreaterThan(5);
    expect(bank?.size).toBeLessThan(CATALOGUE.length);
  });

  it("looks for nothing without a word, and takes signs as they are", () => {
    expect(searchValues("")).toBeUndefined();
    expect(searchValues("  ")).toBeUndefined();
    expect(searchValues(".*(")?.size).toBe(0);
  });
});
