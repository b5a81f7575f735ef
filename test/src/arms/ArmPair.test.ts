import { describe, expect, it } from "vitest";
import { BASE_ARMS, OTHER_ARMS, othersOf, withBase } from "../../../src/arms/ArmPair.ts";
import { ARMS } from "../../../sims/index.ts";

describe("a pair of arms", () => {
  it("offers every arm but the last to start from, and after each the ones behind it", () => {
    expect(BASE_ARMS).toEqual(ARMS.slice(0, -1));
    expect(OTHER_ARMS).toEqual(ARMS.slice(1));
    for (const base of BASE_ARMS) {
      expect(othersOf(base)).toEqual(ARMS.slice(ARMS.indexOf(base) + 1));
    }
  });

  it("keeps the other arm when the base changes, unless it no longer comes after it", () => {
    expect(withBase(["T", "C"], "D")).toEqual(["D", "C"]);
    expect(withBase(["T", "D"], "C")).toEqual(["C", "L"]);
    expect(withBase(["T", "C"], "C")).toEqual(["C", "L"]);
  });
});
