import { describe, expect, it } from "vitest";
import { dotIntervalLayout } from "../../../../src/charts/interval/dotIntervalLayout.ts";

describe("dotIntervalLayout", () => {
  it("puts no change in the middle, and a fall to its left", () => {
    const marks = dotIntervalLayout(-0.5, -0.6, -0.4, 180);
    expect(marks.zero).toBe(90);
    expect(marks.from).toBeLessThan(marks.dot);
    expect(marks.dot).toBeLessThan(marks.to);
    expect(marks.to).toBeLessThan(90);
    expect(marks.beyond).toBeUndefined();
  });

  it("stays on its strip, and says on which side a value lies beyond it", () => {
    const marks = dotIntervalLayout(2.4, 0.9, Infinity, 180);
    expect(marks.to).toBeLessThanOrEqual(180);
    expect(marks.beyond).toBe("high");
  });
});
