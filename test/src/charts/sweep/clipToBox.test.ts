import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clipAreas,
  clipOutlines,
  hatch,
  type Point,
  type Ring,
} from "../../../../src/charts/sweep/clipToBox.ts";

const box = { left: 0, right: 100, top: 0, bottom: 60 };
const square: Ring = [
  [-20, 10],
  [50, 10],
  [50, 40],
  [-20, 40],
];
const hole: Ring = [
  [10, 20],
  [10, 30],
  [30, 30],
  [30, 20],
];

/** Area by the shoelace formula; a hole runs the other way round. */
function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring.at(i - 1)!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

const length = ([[x1, y1], [x2, y2]]: readonly [Point, Point]) => Math.hypot(x2 - x1, y2 - y1);

describe("what lies within a box", () => {
  it("of an area is cut at the box's sides", () => {
    const [cut] = clipAreas([square], box);
    expect(areaOf(cut!)).toBeCloseTo(50 * 30, 9);
    expect(clipAreas([square.map(([x, y]) => [x + 500, y])], box)).toEqual([]);
  });

  it("of an outline ends at the box's sides and leaves them out", () => {
    const lines = clipOutlines([square], box);
    expect(lines).toEqual([
      [
        [0, 10],
        [50, 10],
        [50, 40],
        [0, 40],
      ],
    ]);
  });

  it("of an outline is one line where its ring was begun in the middle", () => {
    const turned = [...square.slice(2), ...square.slice(0, 2)];
    expect(clipOutlines([turned], box)).toEqual(clipOutlines([square], box));
  });

  it("never sticks out, and loses nothing of what was inside", () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 110 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 8 }), (ring) => {
        const inside = ([x, y]: Point) => x >= 0 && x <= 100 && y >= 0 && y <= 60;
        expect(clipAreas([ring], box).flat().every(inside)).toBe(true);
        expect(clipOutlines([ring], box).flat().every(inside)).toBe(true);
        if (ring.every(inside)) expect(clipAreas([ring], box)).toEqual([ring]);
      }),
    );
  });
});

describe("a hatching", () => {
  it("covers an area evenly: its length times its spacing is the area, holes left out", () => {
    const rings = [square, hole];
    const total = hatch(rings, 0.5).reduce((sum, line) => sum + length(line), 0);
    const area = Math.abs(areaOf(square) + areaOf(hole));
    expect(area).toBeCloseTo(70 * 30 - 20 * 10, 9);
    expect(total * 0.5).toBeCloseTo(area, -1);
  });

  it("runs from the lower left to the upper right, at the same places whatever the area", () => {
    const lines = hatch([square], 7);
    expect(lines.length).toBeGreaterThan(5);
    for (const [[x1, y1], [x2, y2]] of lines) {
      expect(x2).toBeGreaterThan(x1);
      expect(x2 - x1).toBeCloseTo(y1 - y2, 9);
      expect(((x1 + y1) / (7 * Math.SQRT2)) % 1).toBeCloseTo(0, 9);
    }
    expect(hatch([], 7)).toEqual([]);
  });
});
