import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyNames, type Distribution } from "../../../../sims/index.ts";
import { densityLayout } from "../../../../src/charts/density/densityLayout.ts";
import { densityShape } from "../../../../src/charts/density/densityShape.ts";
import { everyFamily, examples } from "../../../sims/random/distributions/everyFamily.ts";

const SIZE = { width: 200, height: 100, foot: 20, inset: 5 };

function areaOf(d: Distribution): number {
  const shape = densityShape(d);
  if (shape.kind === "spike") return 1;
  let sum = 0;
  shape.points.slice(1).forEach(([x, y], i) => {
    const [x0, y0] = shape.points[i] ?? [x, y];
    sum += ((x - x0) * (y + y0)) / 2;
  });
  return sum;
}

describe("densityShape", () => {
  it.each(examples)("%j: has nearly all cases under it", (d) => {
    expect(areaOf(d)).toBeGreaterThan(0.95);
    expect(areaOf(d)).toBeLessThan(1.01);
  });

  it("is a spike where all cases are alike", () => {
    expect(densityShape({ family: "constant", value: 3 })).toEqual({ kind: "spike", at: 3 });
    const flat: Distribution = { family: "pert", min: 2, mode: 2, max: 2 };
    expect(densityShape(flat)).toEqual({ kind: "spike", at: 2 });
  });

  it("draws a table in steps", () => {
    const table: Distribution = {
      family: "empirical",
      probabilities: [0, 0.5, 1],
      quantiles: [0, 1, 9],
    };
    expect(densityShape(table).kind).toBe("steps");
  });
});

describe("densityLayout", () => {
  it.each(familyNames)("%s: stays within its size, and the middle within the whole", (family) => {
    fc.assert(
      fc.property(everyFamily[family], everyFamily.lognormal, (d, other) => {
        const marks = densityLayout(d, other, SIZE);
        const numbers = [...marks.outline.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(SIZE.width);
        const [whole, middle] = [marks.fill, marks.middle].map((path) =>
          [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x)),
        );
        expect(Math.min(Infinity, ...middle!)).toBeGreaterThanOrEqual(
          Math.min(Infinity, ...whole!) - 0.1,
        );
        expect(Math.max(-Infinity, ...middle!)).toBeLessThanOrEqual(
          Math.max(-Infinity, ...whole!) + 0.1,
        );
        expect(marks.other).not.toBe("");
      }),
    );
  });

  it("starts its axis at zero unless all lies far from it", () => {
    const near = densityLayout({ family: "uniform", min: 1, max: 9 }, undefined, SIZE);
    expect(near.ticks[0]).toEqual({ x: SIZE.inset, text: "0" });
    const far = densityLayout({ family: "uniform", min: 80, max: 90 }, undefined, SIZE);
    expect(far.ticks[0]?.text).toBe("80");
  });

  it("marks the mean where it is", () => {
    const marks = densityLayout({ family: "constant", value: 3 }, undefined, SIZE);
    expect(marks.mean).toBe(SIZE.width / 2);
    expect(marks.middle).toBe("");
  });
});
