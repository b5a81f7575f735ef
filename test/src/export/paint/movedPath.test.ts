import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movedPath, shortNumber } from "../../../../src/export/paint/movedPath.ts";

describe("movedPath(d, { x, y })", () => {
  test("moves absolute commands, each number by its own axis", () => {
    expect(movedPath("M1,2L3,4H5V6Z", { x: 10, y: 100 })).toBe("M11 102L13 104H15V106Z");
  });

  test("leaves relative commands and the shape of an arc as they are", () => {
    expect(movedPath("M1,2h4v-3.5h-4", { x: 10, y: 100 })).toBe("M11 102h4v-3.5h-4");
    expect(movedPath("M0,0A5,6,0,1,1,7,8", { x: 1, y: 2 })).toBe("M1 2A5 6 0 1 1 8 10");
  });

  test("goes on with a command whose numbers are repeated", () => {
    expect(movedPath("M1,2 3,4", { x: 1, y: 1 })).toBe("M2 3 4 5");
  });

  test("refuses a command that charts do not use", () => {
    expect(() => movedPath("M0,0T1,1", { x: 0, y: 0 })).toThrow("unknown path command: T");
  });

  test("there and back again is the same path", () => {
    const whole = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1 }), whole, whole, (at, x, y) => {
        const d = at.map(([px, py], i) => `${i === 0 ? "M" : "L"}${px} ${py}`).join("");
        expect(movedPath(movedPath(d, { x, y }), { x: -x, y: -y })).toBe(d);
      }),
    );
  });
});

describe("shortNumber(value)", () => {
  test.each([
    [100, "100"],
    [1.5, "1.5"],
    [1.005, "1"],
    [-0.001, "0"],
    [0.999, "1"],
  ])("writes %d as %s", (value, text) => expect(shortNumber(value)).toBe(text));
});
