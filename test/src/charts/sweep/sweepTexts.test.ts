import { describe, expect, it } from "vitest";
import type { Estimate } from "../../../../sims/summary/Result.ts";
import { contourLayout } from "../../../../src/charts/sweep/contourLayout.ts";
import { drawContours, drawPresentPair } from "../../../../src/charts/sweep/drawContours.ts";
import {
  drawPresentValue,
  drawSweepAxes,
  drawSweepCurves,
} from "../../../../src/charts/sweep/drawSweep.ts";
import { meet, textBox } from "../../../../src/charts/frame/textBox.ts";
import { presentPair, presentValue } from "../../../../src/charts/sweep/presentMark.ts";
import { sweepLayout } from "../../../../src/charts/sweep/sweepLayout.ts";
import { meetings, overlaps } from "../../fixtures/meetings.ts";

const values = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const estimate = (mean: number): Estimate => ({ mean, ci95: [mean - 0.05, mean + 0.05] });

/** A page, a phone, half a page before a room, a whole one, and a phone there. */
const SIZES = [
  { width: 600, height: 480, em: 1 },
  { width: 326, height: 380, em: 1 },
  { width: 594, height: 360, em: 1.54 },
  { width: 1218, height: 360, em: 1.54 },
  { width: 330, height: 420, em: 1.54 },
];
/** Where the difference is zero: at a value, below all of them, above all of them. */
const ROOTS = [0.07, 0.2, 0.5, 0.93, -0.3, 1.4];
const CASES = SIZES.flatMap((size) => ROOTS.map((root) => ({ ...size, root })));

function sweepOf({ root, ...size }: (typeof CASES)[number]) {
  const crosses = root > 0 && root < 1;
  return sweepLayout({
    values,
    series: [
      { arm: "T", name: "Without", estimates: values.map(() => estimate(2)) },
      { arm: "L", name: "With ledger", estimates: values.map((x) => estimate(2 + root - x)) },
    ],
    difference: values.map((x) => estimate(root - x)),
    crossings: crosses ? [{ roots: [root], interval: [root - 0.04, root + 0.04] }] : [],
    size,
    perShown: 0.01,
    formatX: (x) => String(Math.round(x)),
    perShownY: 1,
    formatY: (y) => y.toFixed(1),
    xTitle: "Banks on the ledger, %",
    yTitle: "Cost per 100 of invoice, EUR",
    texts: {
      difference: "With ledger − Without",
      above: "dearer",
      below: "cheaper",
      crossing: (at) => `break-even at ${(100 * at).toFixed(0)} %`,
    },
  });
}

describe("texts of a sweep", () => {
  it.each(CASES)(
    "are crossed by no line and stand apart: $width × $height, type $em, zero at $root",
    (size) => {
      const marks = sweepOf(size);
      const sizeOf = (looks: string) => (/crossing|name/.test(looks) ? 15 : 13) * size.em;
      for (let now = 0; now <= 1; now += 0.03) {
        const present = presentValue(marks, now, `now ${(100 * now).toFixed(1)} %`);
        expect(present).toBeDefined();
        const drawn = [
          ...drawSweepAxes(marks),
          ...drawPresentValue(marks, present),
          ...drawSweepCurves(marks),
        ];
        expect(meetings(drawn, { sizeOf })).toEqual([]);
        expect(overlaps(drawn, { sizeOf })).toEqual([]);
      }
    },
  );
});

describe("texts of contours", () => {
  it.each(SIZES)("are crossed by no line and stand apart: $width × $height, type $em", (size) => {
    const x = { values, perShown: 0.01, format: (v: number) => v.toFixed(0), title: "Banks, %" };
    const marks = contourLayout({
      x,
      y: { ...x, title: "Suppliers, %" },
      differences: values.flatMap((b) => values.map((a) => estimate(a * b + a - 0.6))),
      size,
      perShown: 0.01,
      format: (v) => v.toFixed(0),
    });
    const box = (text: { x: number; y: number; text: string }) =>
      textBox(text, 13 * size.em, { anchor: "middle" });
    const labels = marks.isolines.flatMap(({ label }) => (label ? [box(label)] : []));
    expect(labels.length).toBeGreaterThan(2);
    const lines = [marks.zero, marks.uncertain, ...marks.isolines.map(({ path }) => path)];
    let points = 0;
    for (const path of lines.flatMap((all) => all.split("M").slice(1))) {
      const line = path.split("L").map((at) => at.split(",").map(Number));
      line.slice(1).forEach(([ax = 0, ay = 0], i) => {
        const [bx = 0, by = 0] = line[i] ?? [];
        for (let share = 0; share <= 1; share += 0.05) {
          const [px, py] = [bx + share * (ax - bx), by + share * (ay - by)];
          points++;
          // Paths are written to a tenth of a pixel, and may end where a text begins.
          const at = { left: px - 0.5, right: px + 0.5, top: py + 0.1, bottom: py - 0.1 };
          expect(labels.filter((label) => meet(label, at))).toEqual([]);
        }
      });
    }
    expect(points).toBeGreaterThan(500);
    const tints = { below: "L", above: "T" } as const;
    for (const [a, b] of values.flatMap((v) => [[v, v] as const, [v, 1 - v] as const])) {
      const drawn = [
        ...drawContours(marks, tints),
        ...drawPresentPair(presentPair(marks, { x: a, y: b }, "now")),
      ];
      const sizeOf = () => 13 * size.em;
      expect(overlaps(drawn, { sizeOf })).toEqual([]);
    }
  });
});
