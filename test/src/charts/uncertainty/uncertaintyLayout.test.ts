import { describe, expect, it } from "vitest";
import { uncertaintyLayout } from "../../../../src/charts/uncertainty/uncertaintyLayout.ts";

describe("the layout of two uncertainties", () => {
  it("puts both on one axis with zero, so that the wider one looks wider", () => {
    const { ranges, zero, ticks } = uncertaintyLayout(
      [
        { lo: -10.8, mid: -10.4, hi: -10 },
        { lo: -16, mid: -8, hi: -1 },
      ],
      600,
    );
    const [luck, inputs] = ranges as [(typeof ranges)[0], (typeof ranges)[0]];
    expect(inputs.from).toBeLessThan(luck.from);
    expect(inputs.to).toBeGreaterThan(luck.to);
    expect((inputs.to - inputs.from) / (luck.to - luck.from)).toBeCloseTo(15 / 0.8, 6);
    expect(zero).toBeGreaterThan(inputs.to);
    for (const { x } of ticks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
    }
  });

  it("draws an interval that is not known from end to end", () => {
    const { ranges } = uncertaintyLayout([{ lo: -Infinity, mid: 1, hi: Infinity }], 100);
    expect(ranges[0]!.from).toBeLessThan(ranges[0]!.dot);
    expect(ranges[0]!.to).toBe(100 - ranges[0]!.from);
  });

  it("has an axis where everything is zero", () => {
    const { ranges, ticks } = uncertaintyLayout([{ lo: 0, mid: 0, hi: 0 }], 100);
    expect(Number.isFinite(ranges[0]!.dot)).toBe(true);
    expect(ticks.length).toBeGreaterThan(1);
  });
});
