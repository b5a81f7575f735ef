import { describe, expect, test } from "vitest";
import { hexOf, readColour } from "../../../../src/export/paint/colour.ts";

const hex = (text: string, dark = false) => {
  const colour = readColour(text, dark);
  return colour && hexOf(colour);
};

describe("readColour(text, dark)", () => {
  test("reads hexadecimal colours of three, six and eight digits", () => {
    expect(hex("#d50")).toBe("#dd5500");
    expect(hex("#D55E00")).toBe("#d55e00");
    expect(readColour("#0072b212", false)?.opacity).toBeCloseTo(0x12 / 255, 12);
  });

  test("chooses between light and dark, and within one another", () => {
    expect(hex("light-dark(#fff, #111)")).toBe("#ffffff");
    expect(hex("light-dark(#fff, #111)", true)).toBe("#111111");
    expect(hex("color-mix(in srgb, light-dark(#000, #fff) 50%, #fff)", true)).toBe("#ffffff");
  });

  test("mixes in sRGB by the percentage of the first", () => {
    expect(hex("color-mix(in srgb, #000 20%, #fff)")).toBe("#cccccc");
    expect(hex("color-mix(in srgb, #ff0000 25%, #0000ff)")).toBe("#4000bf");
  });

  test("knows none and transparent as no colour at all", () => {
    expect(readColour("none", false)).toBeUndefined();
    expect(readColour("transparent", false)).toBeUndefined();
  });

  test("refuses what it does not know, and names it", () => {
    expect(() => readColour("hsl(0 0% 0%)", false)).toThrow("unknown colour: hsl(0 0% 0%)");
  });
});
