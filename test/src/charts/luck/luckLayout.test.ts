import * as fc from "fast-check";
import { expect, it } from "vitest";
import { DRAWN, luckBars, luckDomain, luckLayout } from "../../../../src/charts/luck/luckLayout.ts";

const size = { width: 420, height: 220, em: 1 };
const days = fc.array(fc.double({ min: 0, max: 365, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

it("luckLayout places every drawn replication within the picture, later days higher", () => {
  fc.assert(
    fc.property(days, days, (base, other) => {
      const domain = luckDomain([...base, ...other]);
      const marks = luckLayout(base, other, true, domain, size);
      expect(marks.base).toHaveLength(Math.min(DRAWN, base.length));
      for (const y of [...marks.base, ...marks.other]) {
        expect(y).toBeGreaterThanOrEqual(marks.top - 1e-6);
        expect(y).toBeLessThanOrEqual(marks.bottom + 1e-6);
      }
      const [a = 0, b = 0] = marks.base;
      const [first = 0, second = 0] = base;
      if (marks.base.length > 1 && first > second) expect(a).toBeLessThanOrEqual(b);
    }),
  );
});

it("luckDomain gives days that no tick could tell apart room around them", () => {
  expect(luckDomain([5e-324, 1e-323])).toEqual([-1, 1]);
  expect(luckDomain([7, 7])).toEqual([6, 8]);
  expect(luckDomain([7, 8])).toEqual([7, 8]);
});

it("luckBars puts all intervals on one scale: twice as wide is twice as long, and nought is where it is", () => {
  const { bars, zero, ticks } = luckBars(
    [
      [-2, -1, 0],
      [-3, -1, 1],
    ],
    600,
    1,
  );
  const [narrow, wide] = bars;
  expect(wide!.to - wide!.from).toBeCloseTo(2 * (narrow!.to - narrow!.from), 9);
  expect(zero).toBeCloseTo(narrow!.to, 9);
  expect(ticks.every(({ x }) => x >= 0 && x <= 600)).toBe(true);
  expect(luckBars([[-3, -2, -1]], 600, 1).zero).toBeUndefined();
});
