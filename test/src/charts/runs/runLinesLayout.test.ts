import { describe, expect, it } from "vitest";
import { runLinesLayout } from "../../../../src/charts/runs/runLinesLayout.ts";

const days = Array.from({ length: 366 }, (_, day) => day);
const rising = (pace: number) => {
  const mean = days.map((day) => 1 - Math.exp(-day / pace));
  return { mean, lo: mean, hi: mean };
};
const line = (id: string, pace: number) => ({
  id,
  label: id,
  curve: rising(pace),
  strong: false,
  chosen: false,
});

describe("runLinesLayout", () => {
  const size = { width: 600, height: 320, em: 1 };
  const lines = ["A", "B", "C", "D"].map((id, i) => line(id, 20 + 10 * i));
  const marks = runLinesLayout({ which: "time", arm: "L", lines, lastDay: 120, top: 1, size });

  it("draws every line, in the order given, with a label that overlaps no other", () => {
    expect(marks.series).toHaveLength(4);
    expect(marks.labels.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    const ys = marks.labels.map(({ y }) => y).sort((a, b) => a - b);
    ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(15));
    for (const { x } of marks.labels) expect(x).toBeGreaterThan(marks.plot.right);
  });

  it("puts shares on an axis to 100 % and costs on one to the top that all charts share", () => {
    expect(marks.yTicks.at(-1)?.text).toBe("100 %");
    const cost = runLinesLayout({ which: "cost", arm: "T", lines, lastDay: 120, top: 4, size });
    expect(cost.yTicks.at(-1)?.text).toBe("4.0");
  });
});
