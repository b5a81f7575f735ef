import { describe, expect, it } from "vitest";
import { checkPlate } from "../../../../src/export/plate/checkPlate.ts";
import type { Painted } from "../../../../src/export/plate/Plate.ts";
import { demonstration } from "../demonstration.ts";
import { textMark } from "../textMark.ts";

const RED = { stroke: "#ff0000" };

function problemOf(mark: Painted): string {
  try {
    checkPlate({ ...demonstration("en"), marks: [textMark("fine"), mark] });
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

describe("checkPlate", () => {
  it("lets pass what charts draw", () => {
    expect(() => checkPlate(demonstration("zh"))).not.toThrow();
    expect(problemOf({ kind: "path", d: "", paint: RED })).toBe("none");
    expect(problemOf({ kind: "path", d: "M1e-15,2L-3.5.5Z m1 1", paint: RED })).toBe("none");
  });

  it("says which mark cannot be drawn and why", () => {
    expect(problemOf({ kind: "circle", cx: Number.NaN, cy: 1, r: 2, paint: RED })).toBe(
      "The chart has a circle (mark 2) whose cx is NaN; it must be a number of pixels.",
    );
    expect(problemOf({ kind: "path", d: "M1,2LNaN,3", paint: RED })).toBe(
      "The chart has a path (mark 2) whose points read “M1,2LNaN,3”; they must be numbers after the commands of SVG paths.",
    );
    expect(problemOf({ kind: "path", d: "L1,2", paint: RED })).toContain("points read “L1,2”");
    expect(problemOf({ kind: "path", d: "M1,2", paint: { stroke: "var(--L)" } })).toBe(
      "The chart has a path (mark 2) of colour “var(--L)”; it must be #rrggbb.",
    );
    expect(problemOf({ kind: "path", d: "M1,2", paint: { ...RED, dash: [4, -1] } })).toContain(
      "painted with -1",
    );
    expect(problemOf(textMark("a", { size: 0 }))).toContain("whose size is 0");
    expect(problemOf(textMark("a", { fill: 'red" onload="x' }))).toContain("it must be #rrggbb");
  });
});
