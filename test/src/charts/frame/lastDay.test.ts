import { describe, expect, it } from "vitest";
import { lastDay } from "../../../../src/charts/frame/lastDay.ts";

const reaching = (day: number) => ({
  mean: Array.from({ length: 366 }, (_, d) => Math.min(1, d / day)),
});

describe("lastDay", () => {
  it("is a multiple of 20 by which every curve has come to its end", () => {
    expect(lastDay([reaching(30), reaching(75)])).toBe(80);
  });

  it("is 40 at least and 365 at most", () => {
    expect(lastDay([reaching(3)])).toBe(40);
    expect(lastDay([reaching(365)])).toBe(365);
  });
});
