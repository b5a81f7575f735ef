import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../sims/index.ts";
import { moved, onGrid, stepOf, stepSizes } from "../../../src/controls/stepSizes.ts";

const press = (key: string, held: Partial<Record<"shiftKey" | "ctrlKey", boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("stepSizes", () => {
  it("has coarse ≥ step ≥ fine for every parameter, and nothing below one for whole numbers", () => {
    for (const { id, kind, step } of CATALOGUE) {
      const sizes = stepSizes(step, kind === "integer");
      expect(sizes.coarse, id).toBeGreaterThanOrEqual(sizes.step);
      expect(sizes.step, id).toBeGreaterThanOrEqual(sizes.fine);
      if (kind === "integer") expect(Number.isInteger(sizes.fine), id).toBe(true);
    }
  });

  it("makes a tenth of a step without the last bits of a division", () => {
    expect(stepSizes(0.3, false)).toEqual({ fine: 0.03, step: 0.3, coarse: 3 });
  });
});

describe("stepOf", () => {
  const sizes = stepSizes(5, false);

  it.each([
    ["ArrowUp", {}, 5],
    ["ArrowRight", {}, 5],
    ["ArrowDown", {}, -5],
    ["ArrowLeft", { shiftKey: true }, -0.5],
    ["PageUp", {}, 50],
    ["PageDown", {}, -50],
  ])("%s with %j moves by %d", (key, held, by) => {
    expect(stepOf(press(key, held), sizes)).toBe(by);
  });

  it("leaves other keys, and those of the browser, alone", () => {
    expect(stepOf(press("a"), sizes)).toBeUndefined();
    expect(stepOf(press("PageUp", { ctrlKey: true }), sizes)).toBeUndefined();
  });
});

describe("moved", () => {
  it("stays within the bounds and free of the last bits of sums", () => {
    expect(moved(0.1, 0.2, 0, 1)).toBe(0.3);
    expect(moved(0.9, 0.2, 0, 1)).toBe(1);
    expect(moved(0.1, -0.2, 0, 1)).toBe(0);
  });
});

describe("onGrid", () => {
  it("gives a value a whole number of steps from the lower end, and is idempotent", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (value) => {
        const once = onGrid(value, 0, 120, 0.25);
        expect(Number.isInteger(once * 4)).toBe(true);
        expect(onGrid(once, 0, 120, 0.25)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.1251);
      }),
    );
  });
});
