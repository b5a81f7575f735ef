import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoInstant } from "../../../sims/trace/isoInstant.ts";

describe("isoInstant", () => {
  it("shows day 0 as Monday 1 January 2024", () => {
    expect(isoInstant(0)).toBe("2024-01-01T00:00:00.000Z");
    expect(isoInstant(59.5)).toBe("2024-02-29T12:00:00.000Z");
  });

  it("agrees with the engine's own calendar for thirty years", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 11_000, noNaN: true }), (t) => {
        const ms = Date.UTC(2024, 0, 1) + Math.round(t * 86_400_000);
        expect(isoInstant(t)).toBe(new Date(ms).toISOString());
      }),
    );
  });
});
