import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../../sims/summary/Result.ts";
import {
  contourLayout,
  nearestPair,
  type ContourLayoutInput,
} from "../../../../src/charts/sweep/contourLayout.ts";
import { presentPair } from "../../../../src/charts/sweep/presentMark.ts";

const xs = [0, 1, 2, 3, 4];
const ys = [0, 10, 20];
const axis = (values: readonly number[]) => ({
  values,
  perShown: 1,
  format: String,
  title: "",
});

function input(of: (x: number, y: number) => Estimate | undefined): ContourLayoutInput {
  return {
    x: axis(xs),
    y: axis(ys),
    differences: ys.flatMap((y) => xs.map((x) => of(x, y))),
    size: { width: 600, height: 400, em: 1 },
    perShown: 1,
    format: String,
  };
}

const slope = (half: number) => (x: number) => ({
  mean: x - 1.5,
  ci95: [x - 1.5 - half, x - 1.5 + half] as const,
});

/** The x of every point of a path that lies inside the plot's height. */
function xsOf(path: string): readonly number[] {
  return [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x]) => Number(x));
}

describe("the layout of a grid", () => {
  it("draws the zero line where the difference is zero", () => {
    const marks = contourLayout(input(slope(0.2)));
    const expected = (marks.xs[1]! + marks.xs[2]!) / 2;
    // The line itself; the rest of the ring runs round the side above zero, beyond the plot.
    expect(Math.min(...xsOf(marks.zero))).toBeCloseTo(expected, 0);
    expect(marks.ys[0]).toBe(marks.bottom);
    expect(marks.ys.at(-1)).toBe(marks.top);
  });

  it("hatches where the interval holds zero, and nothing where it holds it nowhere", () => {
    const marks = contourLayout(input(slope(0.6)));
    const found = xsOf(marks.uncertain);
    const at = (x: number) => marks.xs[0]! + ((marks.xs[4]! - marks.xs[0]!) * x) / 4;
    expect(Math.min(...found)).toBeGreaterThan(at(0.5));
    expect(Math.max(...found)).toBeLessThan(at(2.5));
    expect(contourLayout(input(() => ({ mean: 1, ci95: [0.9, 1.1] }))).uncertain).toBe("");
  });

  it("paints from below zero to above, each side by its weight", () => {
    const { surfaces } = contourLayout(input(slope(0.2)));
    const weights = surfaces.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(weights[0]).toBeLessThan(0);
    expect(weights.at(-1)).toBeGreaterThan(0);
    expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(1);
  });

  it("covers pairs of values that there is nothing of, and stays finite without any", () => {
    const marks = contourLayout(input((x, y) => (x === 2 && y === 10 ? undefined : slope(0.1)(x))));
    expect(marks.missing).toHaveLength(1);
    const [cell] = marks.missing;
    expect(cell!.x).toBeLessThan(marks.xs[2]!);
    expect(cell!.x + cell!.width).toBeGreaterThan(marks.xs[2]!);
    const empty = contourLayout(input(() => undefined));
    expect(empty.missing).toHaveLength(15);
    expect(JSON.stringify(empty)).not.toMatch(/NaN|null/);
  });

  it("marks the present values, and finds the pair nearest to a place", () => {
    const marks = contourLayout(input(slope(0.2)));
    const present = presentPair(marks, { x: 1, y: 10 }, "now");
    expect(present).toMatchObject({ x: marks.xs[1], y: marks.ys[1] });
    expect(presentPair(marks, { x: 1, y: 30 }, "now")).toBeUndefined();
    expect(nearestPair(marks, marks.xs[3]! + 3, marks.ys[2]! + 3)).toBe(2 * 5 + 3);
    expect(nearestPair(marks, 0, marks.ys[0]!)).toBeUndefined();
  });
});
