import { describe, expect, it } from "vitest";
import { askedIds } from "../../../../src/features/scenario/askedIds.ts";

const usual = { changes: {}, fix: [], only: undefined, arms: ["T", "L"] } as const;

describe("the values that a room is asked about", () => {
  it("are who takes part, unless the link or the changes say more", () => {
    expect(askedIds(usual, 1)).toEqual(["adoption.banks", "adoption.suppliers"]);
  });

  it("are those that a link leaves to be changed, and no others", () => {
    expect(askedIds({ ...usual, only: ["trade.terms"] }, 1)).toEqual(["trade.terms"]);
    expect(askedIds({ ...usual, only: [] }, 1)).toEqual([]);
  });

  it("begin with what a link fixes, which is shown with its value", () => {
    const ids = askedIds({ ...usual, fix: ["trade.terms"] }, 1);
    expect(ids).toEqual(["trade.terms", "adoption.banks", "adoption.suppliers"]);
  });

  it("take in what was changed, as far as a slider moves it and there is room", () => {
    const changes = { "calendar.holidays": [], "trade.terms": 30, "bank.fee": 0.02 };
    const ids = askedIds({ ...usual, changes }, 1);
    expect(ids).toEqual(["trade.terms", "adoption.banks", "adoption.suppliers"]);
  });

  it("leave out names that there are not", () => {
    expect(askedIds({ ...usual, only: ["nonsense", "trade.terms"] }, 1)).toEqual(["trade.terms"]);
  });
});
