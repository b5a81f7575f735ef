import { describe, expect, it } from "vitest";
import {
  digitsFor,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
} from "../../../src/format/number.ts";

describe("numbers for people", () => {
  it("have a true minus sign, grouped thousands and the decimals asked for", () => {
    expect(formatNumber(-1234.5, 1)).toBe("−1,234.5");
    expect(formatPercent(0.7251)).toBe("72.5 %");
  });

  it("carry a sign as differences, but zero never does, nor what rounds to it", () => {
    expect(formatSigned(1.5, 1)).toBe("+1.5");
    expect(formatSigned(-1.5, 1)).toBe("−1.5");
    expect(formatSigned(0.004, 2)).toBe("0.00");
    expect(formatSigned(-0.004, 2)).toBe("0.00");
  });

  it("can be as short as possible", () => {
    expect(formatShort(60)).toBe("60");
    expect(formatShort(12.1)).toBe("12.1");
    expect(formatShort(1000)).toBe("1,000");
  });

  it("say – for what is not finite", () => {
    expect(formatNumber(Infinity)).toBe("–");
  });
});

describe("digitsFor", () => {
  it.each([
    [40, 0],
    [9, 1],
    [1.5, 1],
    [0.12, 2],
    [0.06, 3],
    [0, 0],
  ])("shows a difference of %s with %i decimals", (difference, digits) => {
    expect(digitsFor(difference)).toBe(digits);
  });
});
