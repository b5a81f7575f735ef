import { describe, expect, it } from "vitest";
import { tornadoMarks, tornadoScale } from "../../../../src/charts/tornado/tornadoLayout.ts";

const bars = [
  { low: -2, high: -16, noise: 0.4 },
  { low: -9, high: -8, noise: 0.4 },
];

describe("the layout of a tornado", () => {
  const scale = tornadoScale(bars, -10, 300);

  it("has every end, and the base, on one axis within its width", () => {
    for (const value of [-2, -16, -9, -8, -10]) {
      expect(scale.x(value)).toBeGreaterThanOrEqual(0);
      expect(scale.x(value)).toBeLessThanOrEqual(300);
    }
    expect(scale.x(-2)).toBeGreaterThan(scale.x(-16));
    expect(scale.base).toBe(scale.x(-10));
    expect(scale.zero).toBeUndefined();
    expect(tornadoScale([...bars, { low: 3, high: -3, noise: 0 }], -10, 300).zero).toBeDefined();
  });

  it("draws bars from the base to the ends, also where both lie on one side of it", () => {
    const wide = tornadoMarks(scale, bars[0]!, -10);
    expect(wide.low.x).toBeCloseTo(scale.base, 9);
    expect(wide.low.x + wide.low.width).toBeCloseTo(scale.x(-2), 9);
    expect(wide.high.x).toBeCloseTo(scale.x(-16), 9);
    expect(wide.high.x + wide.high.width).toBeCloseTo(scale.base, 9);
    const same = tornadoMarks(scale, bars[1]!, -10);
    expect(same.low.x).toBeCloseTo(scale.base, 9);
    expect(same.high.x).toBeCloseTo(scale.base, 9);
    expect(same.high.width).toBeGreaterThan(same.low.width);
  });

  it("draws the noise as far to both sides of the base as it reaches", () => {
    const { noise } = tornadoMarks(scale, bars[0]!, -10);
    expect(noise.x + noise.width / 2).toBeCloseTo(scale.base, 9);
    expect(noise.width / 2).toBeCloseTo(scale.x(-9.6) - scale.base, 9);
  });

  it("has a place for the base where nothing moves it", () => {
    const still = tornadoScale([{ low: 0, high: 0, noise: 0 }], 0, 300);
    expect(still.base).toBeCloseTo(150, 9);
    expect(still.ticks.length).toBeGreaterThan(1);
  });
});
