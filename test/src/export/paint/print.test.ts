import { describe, expect, it } from "vitest";
import { ARMS } from "../../../../sims/index.ts";
import type { Mark } from "../../../../src/charts/marks/Mark.ts";
import type { Look } from "../../../../src/export/paint/Look.ts";
import { paintMarks } from "../../../../src/export/paint/paintMarks.ts";
import type { Paint } from "../../../../src/export/plate/Plate.ts";
import { PLATE_FORMATS } from "../../../../src/export/plate/plateSizes.ts";

/** Pixels of a point: CSS has 96 pixels and 72 points in an inch. */
const POINT = 96 / 72;
const { em } = PLATE_FORMATS.single;

function painted(looks: readonly string[], look: Look): readonly Paint[] {
  const marks = looks.map((name): Mark => ({ kind: "path", look: name, d: "M0,0L9,9" }));
  return paintMarks(marks, { look, em }).map((mark) => {
    if (mark.kind !== "path") throw new Error("expected a path");
    return mark.paint;
  });
}

const lines = (look: Look) =>
  painted(
    ARMS.map((arm) => `line arm-${arm}`),
    look,
  );

/** Relative luminance of black that lies on white in layers of some opacities (WCAG 2.2). */
function luminance(opacities: readonly number[]): number {
  const grey = opacities.reduce((white, opacity) => white * (1 - opacity), 1);
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}
const contrast = (lighter: number, darker: number) => (lighter + 0.05) / (darker + 0.05);

describe("black on white in the column of a journal", () => {
  it("tells every two arms apart by weight or dashes, without any colour", () => {
    const looks = lines("print").map(({ stroke, strokeWidth, dash }) => {
      expect(stroke).toBe("#000000");
      return JSON.stringify([strokeWidth, dash]);
    });
    expect(new Set(looks).size).toBe(ARMS.length);
  });

  it("draws no line so heavy that two near ones merge, and none that a press cannot hold", () => {
    for (const { strokeWidth = 1 } of lines("print")) {
      expect(strokeWidth / POINT).toBeLessThanOrEqual(1.5);
      expect(strokeWidth / POINT).toBeGreaterThanOrEqual(0.5);
    }
  });

  it("leaves gaps between dashes that are wider than the line, more than in colour", () => {
    const open = ({ dash = [], strokeWidth = 1 }: Paint) =>
      Math.min(...dash.filter((_, i) => i % 2 === 1)) / strokeWidth;
    const dashed = (look: Look) => lines(look).filter(({ dash }) => dash);
    expect(dashed("print")).toHaveLength(3);
    dashed("print").forEach((paint, i) => {
      expect(open(paint)).toBeGreaterThan(1.8);
      expect(open(paint)).toBeGreaterThan(open(dashed("light")[i] ?? {}));
    });
  });

  it("shows a band on the gap between the curves, and a line on two bands", () => {
    const [gap, band] = painted(["gap arm-L", "band arm-T"], "print").map(
      ({ fill, fillOpacity = 1 }) => {
        expect(fill).toBe("#000000");
        return fillOpacity;
      },
    );
    if (gap === undefined || band === undefined) throw new Error("expected two paints");
    expect(contrast(luminance([gap]), luminance([gap, band]))).toBeGreaterThan(1.8);
    expect(contrast(luminance([gap, band, band]), 0)).toBeGreaterThan(4.5);
  });
});
