import { describe, expect, it } from "vitest";
import { Z90 } from "../../../sims/random/distributions/lognormal.ts";
import { normalCdf, normalQuantile, tQuantile } from "../../../sims/random/normal.ts";

describe("normal and t", () => {
  it("give the values of the printed tables", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(1e-9)).toBeCloseTo(-5.9978070150076865, 12);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(tQuantile(0.975, 10)).toBeCloseTo(2.228138851964939, 9);
    expect(tQuantile(0.975, 199)).toBeCloseTo(1.971956544249396, 9);
  });

  it("give the quantile that is written out for lognormals, to the last bit", () => {
    expect(Z90).toBe(normalQuantile(0.9));
  });

  it.each([1e-9, 1e-6, 0.01, 0.3, 0.5, 0.9])("normalCdf undoes normalQuantile at %s", (p) => {
    expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
  });
});
