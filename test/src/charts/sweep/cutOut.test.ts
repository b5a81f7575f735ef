import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../../src/charts/sweep/clipToBox.ts";
import { cutOut } from "../../../../src/charts/sweep/cutOut.ts";

const box = { left: 10, right: 20, top: 0, bottom: 10 };
const lengthOf = (line: readonly Point[]) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

describe("lines outside boxes", () => {
  it("end where a box begins and go on behind it", () => {
    const line: readonly Point[] = [
      [0, 5],
      [15, 5],
      [30, 5],
      [30, 20],
    ];
    expect(cutOut([line], [box])).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
      [
        [20, 5],
        [30, 5],
        [30, 20],
      ],
    ]);
  });

  it("stay whole where no box stands on them, and are gone within one", () => {
    const beside: readonly Point[] = [
      [0, 20],
      [15, 10],
      [30, 20],
    ];
    expect(cutOut([beside], [box])).toEqual([beside]);
    expect(cutOut([beside], [])).toEqual([beside]);
    expect(
      cutOut(
        [
          [
            [11, 1],
            [19, 9],
          ],
        ],
        [box],
      ),
    ).toEqual([]);
  });

  it("have no point within any box, and lose no more than lay there", () => {
    const point = fc.tuple(fc.integer({ min: -5, max: 35 }), fc.integer({ min: -15, max: 25 }));
    const two = [box, { left: 15, right: 28, top: 6, bottom: 18 }];
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 7 }), (line) => {
        const isIn = ([x, y]: Point) =>
          two.some(
            (b) =>
              x > b.left + 1e-9 && x < b.right - 1e-9 && y > b.top + 1e-9 && y < b.bottom - 1e-9,
          );
        const left = cutOut([line], two);
        for (const piece of left) {
          piece.slice(1).forEach(([x, y], i) => {
            const [px, py] = piece[i]!;
            for (const share of [0, 0.3, 0.5, 1]) {
              expect(isIn([px + share * (x - px), py + share * (y - py)])).toBe(false);
            }
          });
        }
        const inside = line.slice(1).reduce((sum, to, i) => {
          const from = line[i]!;
          const steps = 2000;
          let within = 0;
          for (let k = 0; k < steps; k++) {
            const share = (k + 0.5) / steps;
            if (isIn([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])) {
              within++;
            }
          }
          return sum + (within / steps) * lengthOf([from, to]);
        }, 0);
        const kept = left.reduce((sum, piece) => sum + lengthOf(piece), 0);
        expect(Math.abs(lengthOf(line) - inside - kept)).toBeLessThan(0.3);
      }),
      { numRuns: 60 },
    );
  });
});
