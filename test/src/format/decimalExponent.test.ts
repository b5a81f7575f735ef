import { describe, expect, it } from "vitest";
import { decimalExponent } from "../../../src/format/decimalExponent.ts";

describe("decimalExponent", () => {
  it.each([
    [1, 0],
    [999.999, 2],
    [1000, 3],
    [0.05, -2],
    [-0.5, -1],
    [1e-7, -7],
    [2.5e300, 300],
    [0, 0],
  ])("of %s is %i", (value, exponent) => {
    expect(decimalExponent(value)).toBe(exponent);
  });
});
