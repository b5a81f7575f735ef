import fc from "fast-check";
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

describe("the rounding of numbers for people", () => {
  it("is that of the shortest decimal, halves away from zero", () => {
    expect(formatNumber(2.5)).toBe("3");
    expect(formatNumber(-0.125, 2)).toBe("−0.13");
    // As a binary number it is 1.00499999999999989…; nobody wrote that.
    expect(formatNumber(1.005, 2)).toBe("1.01");
    expect(formatNumber(0.5)).toBe("1");
    expect(formatNumber(0.05)).toBe("0");
    expect(formatNumber(0.95, 1)).toBe("1.0");
  });

  it("groups and fills up with zeros whatever the size", () => {
    expect(formatNumber(999.999, 2)).toBe("1,000.00");
    expect(formatNumber(100)).toBe("100");
    expect(formatNumber(123_456_789.5, 1)).toBe("123,456,789.5");
    expect(formatNumber(-1e21, 1)).toBe("−1,000,000,000,000,000,000,000.0");
    expect(formatNumber(5e-324, 2)).toBe("0.00");
    expect(formatNumber(0, 2)).toBe("0.00");
  });

  it("is that of Intl, which belongs to the browser, in this one", () => {
    const value = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e6, max: 1e6 }),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 7 })).map(([n, d]) => n / 10 ** d),
    );
    const digits = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(value, digits, fc.constantFrom("en", "zh-Hans"), (x, digits, locale) => {
        const intl = new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(x);
        const expected = /[1-9]/.test(intl) ? intl.replace("-", "−") : intl.replace("-", "");
        expect(formatNumber(x, digits)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
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
