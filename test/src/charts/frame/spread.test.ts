import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/charts/frame/spread.ts";

describe("spread", () => {
  it("leaves blocks alone that have room", () => {
    expect(spread([50, 150], [40, 40], 0, 300)).toEqual([50, 150]);
  });

  it("never lets blocks overlap or leave their range, if they fit at all, and keeps their order", () => {
    const block = fc.record({
      middle: fc.integer({ min: -50, max: 450 }),
      height: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const heights = blocks.map((b) => b.height);
        const placed = spread(
          blocks.map((b) => b.middle),
          heights,
          0,
          400,
        );
        const order = blocks.map((_, i) => i).sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
        let foot = 0;
        for (const i of order) {
          const half = (heights[i] ?? 0) / 2;
          expect((placed[i] ?? 0) - half).toBeGreaterThanOrEqual(foot - 1e-9);
          foot = (placed[i] ?? 0) + half;
        }
        expect(foot).toBeLessThanOrEqual(400 + 1e-9);
      }),
    );
  });
});
