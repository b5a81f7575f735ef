import { describe, expect, it } from "vitest";
import { dayAt, dayX } from "../../../../src/charts/frame/CurveMarks.ts";
import { timeCurveLayout } from "../../../../src/charts/time/timeCurveLayout.ts";
import {
  describeTimeCurve,
  readTimeCurve,
  timeCurveTable,
} from "../../../../src/charts/time/timeCurveText.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

const size = { width: 600, height: 360, em: 1 };
const layout = (invention = {}, at = size, lastDay = 200) => {
  const marks = timeCurveLayout(fakeResult(invention), at, lastDay);
  if (!marks) throw new Error("no layout");
  return marks;
};

describe("timeCurveLayout", () => {
  it("marks the means above the plot, on the axis of days", () => {
    const marks = layout();
    expect(marks.mean.T).toBeCloseTo(dayX(marks, 62.3));
    expect(marks.mean.L).toBeCloseTo(dayX(marks, 21.4));
    expect(marks.mean.y).toBeLessThan(marks.plot.top);
    expect(marks.mean.label?.text).toBe("40.9 days sooner on average");
  });

  it("says later when the ledger is slower, and keeps close means apart", () => {
    const { mean } = layout({ T: 30, L: 31 });
    expect(mean.label?.text).toBe("1.0 days later on average");
    expect(mean.radius).toBeLessThan(5);
  });

  it("labels the line ends with when half and most are cash, without overlap", () => {
    const { labels, plot } = layout({ T: 30, L: 31.5 });
    expect(labels.map((l) => l.name)).toEqual(["Without", "With ledger"]);
    expect(labels[0]?.details.map((d) => d.text)).toEqual([
      "half in 27.0 days",
      "90 % in 48.0 days",
    ]);
    const blocks = labels
      .map((l) => ({ top: l.y - 9, bottom: (l.details.at(-1)?.y ?? l.y) + 8 }))
      .sort((a, b) => a.top - b.top);
    expect(blocks[1]?.top).toBeGreaterThanOrEqual(blocks[0]?.bottom ?? 0);
    expect(labels.every((l) => l.x > plot.right)).toBe(true);
  });

  it.each([320, 390, 600, 1200])("keeps everything inside a width of %i pixels", (width) => {
    const marks = layout({}, { ...size, width });
    expect(marks.plot.right).toBeGreaterThan(marks.plot.left + 80);
    for (const { x } of [...marks.xTicks, ...marks.labels]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(width);
    }
  });

  it("finds the day under a place, and the place of a day", () => {
    const marks = layout();
    expect(dayAt(marks, dayX(marks, 37))).toBe(37);
    expect(dayAt(marks, -50)).toBe(0);
    expect(dayAt(marks, 5000)).toBe(200);
  });

  it("gives nothing when an arm was not run", () => {
    const result = fakeResult();
    const { T } = result.arms;
    expect(timeCurveLayout({ ...result, arms: T ? { T } : {} }, size, 200)).toBeUndefined();
  });
});

describe("a time curve of two other arms", () => {
  const result = fakeResult({ arms: ["D", "C"] });

  it("draws, marks and names these arms, the later one against the earlier", () => {
    const marks = layout({ arms: ["D", "C"] });
    expect(marks.series.map(({ arm }) => arm)).toEqual(["D", "C"]);
    expect(marks.labels.map(({ name }) => name)).toEqual(["Digital", "Platform"]);
    expect(marks.mean.arms).toEqual(["D", "C"]);
    expect(marks.mean.D).toBeCloseTo(dayX(marks, 62.3));
    expect(marks.mean.C).toBeCloseTo(dayX(marks, 21.4));
    expect(marks.mean.label?.text).toBe("40.9 days sooner on average");
  });

  it("is described, read and listed by their names", () => {
    const text = describeTimeCurve(result, 200);
    expect(text).toContain("with digital documents alone and on the platform, each");
    expect(text).toContain("62.3 days with digital documents alone and 21.4 days on the platform");
    expect(readTimeCurve(result, 10)).toMatch(/^Day 10: on platform .*; digital .*; difference/);
    expect(timeCurveTable(result, 200).headers).toEqual(["Day", "Digital, %", "Platform, %"]);
  });
});

describe("describeTimeCurve", () => {
  it("names type, axes, result with interval, contrast, replications and seed", () => {
    const text = describeTimeCurve(fakeResult(), 200);
    expect(text).toContain("Line chart.");
    expect(text).toContain("62.3 days without and 21.4 days with the ledger");
    expect(text).toContain("95 % interval −41.9 to −39.9");
    expect(text).toContain("furthest apart on day");
    expect(text).toContain("200 replications, 206,400 invoices, seed 7");
  });
});

describe("timeCurveTable", () => {
  it("has estimate and band in the same cell, and ends with the chart", () => {
    const table = timeCurveTable(fakeResult(), 200);
    expect(table.headers).toEqual(["Day", "Without, %", "With ledger, %"]);
    expect(table.rows.at(-1)?.[0]).toBe("200");
    expect(table.rows[4]?.[1]).toMatch(/^\d+\.\d \(\d+\.\d to \d+\.\d\)$/);
  });
});
