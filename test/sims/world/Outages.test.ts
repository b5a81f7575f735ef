import { describe, expect, it } from "vitest";
import { Outages } from "../../../sims/world/Outages.ts";

describe("Outages", () => {
  it("make a request wait for the end of the outage it falls into, and no other", () => {
    const outages = new Outages();
    outages.draw(
      30,
      () => 10,
      () => 2,
    );
    expect(outages.workingFrom(0)).toBe(0);
    expect(outages.workingFrom(9.9)).toBe(9.9);
    expect(outages.workingFrom(10)).toBe(12);
    expect(outages.workingFrom(11.5)).toBe(12);
    expect(outages.workingFrom(12)).toBe(12);
    expect(outages.workingFrom(23)).toBe(24);
    expect(outages.workingFrom(29)).toBe(29);
  });
});
