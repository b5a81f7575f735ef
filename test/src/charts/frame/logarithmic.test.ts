import { scaleLog } from "d3";
import { describe, expect, it } from "vitest";
import { logarithmic } from "../../../../src/charts/frame/logarithmic.ts";

describe("logarithmic", () => {
  it("is d3's scale to the ninth digit", () => {
    const [ours, theirs] = [logarithmic([0.3, 40], [92, 8]), scaleLog([0.3, 40], [92, 8])];
    for (const value of [0.01, 0.3, 0.5, 1, 2, 7.5, 40, 100]) {
      expect(ours(value)).toBeCloseTo(theirs(value), 9);
    }
  });

  it("puts equal ratios equally far apart", () => {
    const at = logarithmic([1, 16], [0, 4]);
    expect([1, 2, 4, 8, 16].map(at)).toEqual([0, 1, 2, 3, 4]);
  });
});
