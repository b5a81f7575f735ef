import { describe, expect, it } from "vitest";
import { compounded } from "../../../sims/summary/compounded.ts";
import { standardError } from "../../../sims/summary/ratio.ts";

describe("the effective rate", () => {
  it.each([
    ["a discount of 6 % for 90 days", 15_000, 985_000, 90, 0.063212],
    ["the same with a fee", 17_500, 982_500, 90, 0.074226],
    ["an advance of 80 % for 104 days", 26_488.89, 792_000, 104, 0.12239],
  ])("of %s is its internal rate of return", (_, cost, net, days, rate) => {
    expect(compounded([cost], [net * days], [net])?.value).toBeCloseTo(rate, 5);
  });

  it("has the error that leaving out one world at a time gives (jackknife)", () => {
    const costs = Array.from({ length: 40 }, (_, r) => 900 + ((r * 37) % 11) * 40);
    const funds = costs.map((_, r) => 50_000 + ((r * 53) % 17) * 2_000);
    const fundsDays = funds.map((net, r) => net * (40 + ((r * 29) % 13)));
    const all = compounded(costs, fundsDays, funds)!;
    const left = costs.map((_, out) => {
      const rest = (values: readonly number[]) => values.filter((_, r) => r !== out);
      return compounded(rest(costs), rest(fundsDays), rest(funds))!.value;
    });
    const mean = left.reduce((a, b) => a + b, 0) / left.length;
    const squares = left.reduce((a, b) => a + (b - mean) ** 2, 0);
    const jackknife = Math.sqrt((squares * (left.length - 1)) / left.length);
    expect(standardError(all)! / jackknife).toBeCloseTo(1, 1);
    expect(all.influence.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6);
  });

  it("is told of nothing where nothing was financed", () => {
    expect(compounded([0, 0], [0, 0], [0, 0])).toBeUndefined();
  });
});
