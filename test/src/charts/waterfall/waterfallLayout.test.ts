import fc from "fast-check";
import { expect, it } from "vitest";
import {
  waterfallHeight,
  waterfallLayout,
} from "../../../../src/charts/waterfall/waterfallLayout.ts";

const value = fc.double({ min: -50, max: 50, noNaN: true });

it("begins each bar where the one before it ends, and ends at the total, inside the chart", () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 320, max: 1200 }),
      fc.constantFrom(1, 0.8),
      (means, width, share) => {
        const steps = means.map((mean, i) => ({
          name: `Step ${i}`,
          value: { mean, ci95: [mean - 1, mean + 1] as const },
        }));
        const whole = means.reduce((sum, x) => sum + x, 0);
        const total = { name: "Total", value: { mean: whole } };
        const height = share * waterfallHeight(means.length, 1);
        const marks = waterfallLayout(steps, total, { width, height, em: 1 }, 2, "days");
        let end = marks.zero;
        for (const [i, mean] of means.entries()) {
          const bar = marks.bars[i]!;
          const [from, to] = mean < 0 ? [bar.to, bar.from] : [bar.from, bar.to];
          expect(from).toBeCloseTo(end, 6);
          end = to;
          expect(bar.way?.x).toBeCloseTo(to, 6);
        }
        expect(marks.bottom + 44).toBeLessThanOrEqual(height + 1e-6);
        const last = marks.bars.at(-1)!;
        expect([last.from, last.to].map((x) => x.toFixed(4))).toContain(end.toFixed(4));
        for (const bar of marks.bars) {
          expect(bar.from).toBeGreaterThanOrEqual(marks.left - 1e-6);
          expect(bar.to).toBeLessThanOrEqual(width);
        }
      },
    ),
  );
});
