import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calendar, ROUND_THE_CLOCK } from "../../../sims/world/Calendar.ts";

const office = { opens: 9, closes: 17, weekdays: [1, 2, 3, 4, 5] };
const hour = (day: number, h: number): number => day + h / 24;
const [MONDAY, FRIDAY, NEXT_MONDAY] = [0, 4, 7];

const calendars = fc
  .record({
    opens: fc.integer({ min: 0, max: 11 }),
    length: fc.integer({ min: 1, max: 12 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
  })
  .map(({ opens, length, weekdays, holidays }) => {
    return new Calendar({ opens, closes: opens + length, weekdays }, holidays);
  });
const instants = fc.double({ min: 0, max: 60, noNaN: true });
const lengths = fc.double({ min: 0, max: 20, noNaN: true });

describe("Calendar", () => {
  const calendar = new Calendar(office, []);

  it("ends one working day begun at opening at closing", () => {
    expect(calendar.add(hour(MONDAY, 9), 1)).toBeCloseTo(hour(MONDAY, 17), 12);
  });

  it("carries an hour begun at Friday's closing to Monday's second hour", () => {
    expect(calendar.add(hour(FRIDAY, 17), 1 / 8)).toBeCloseTo(hour(NEXT_MONDAY, 10), 12);
  });

  it("ends a step of no length now, or at the next opening", () => {
    expect(calendar.add(hour(MONDAY, 11), 0)).toBe(hour(MONDAY, 11));
    expect(calendar.add(hour(MONDAY, 3), 0)).toBe(hour(MONDAY, 9));
    expect(calendar.add(hour(FRIDAY, 17), 0)).toBe(hour(NEXT_MONDAY, 9));
  });

  it("does no work on a holiday", () => {
    const withHoliday = new Calendar(office, [1]);
    expect(withHoliday.add(hour(MONDAY, 17), 1)).toBeCloseTo(hour(2, 17), 12);
  });

  it("adds exactly where every hour works", () => {
    const always = new Calendar({ opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] }, []);
    fc.assert(
      fc.property(instants, lengths, (t, x) => {
        expect(always.add(t, x)).toBe(t + x);
      }),
    );
  });

  it("gives the earliest instant at which the time has been worked", () => {
    fc.assert(
      fc.property(calendars, instants, lengths, (any, t, x) => {
        const end = any.add(t, x);
        expect(end).toBeGreaterThanOrEqual(t);
        expect(any.elapsed(end) - any.elapsed(t)).toBeCloseTo(x, 9);
        if (x > 0.01) expect(any.elapsed(end - 1e-6)).toBeLessThan(any.elapsed(t) + x);
      }),
    );
  });

  it("ends many steps, and one begun now, to the last bit where it ends one", () => {
    const begins = fc.oneof(instants, fc.integer({ min: 0, max: 60 }), fc.constant(120_000));
    const some = fc.array(fc.tuple(begins, fc.oneof(lengths, fc.constant(0))), { minLength: 1 });
    fc.assert(
      fc.property(fc.oneof(calendars, fc.constant(ROUND_THE_CLOCK)), some, (c, steps) => {
        const ends = Float64Array.from(steps, ([, length]) => length);
        c.addEach(
          Float64Array.from(steps, ([begin]) => begin),
          ends,
          steps.length,
        );
        steps.forEach(([now, length], i) => {
          const one = Float64Array.of(length);
          c.addNow({ now }, one, 0);
          expect([one[0], ends[i]]).toEqual([c.add(now, length), c.add(now, length)]);
        });
      }),
    );
  });

  it("grows as far as it is asked", () => {
    expect(calendar.add(0, 5 * 1000)).toBeCloseTo(hour(7 * 1000 - 3, 17), 9);
  });

  it("spreads working days evenly in the far future, and never falls behind", () => {
    const [near, far] = [calendar.add(0, 70_000), calendar.add(0, 1e9)];
    expect(far).toBeCloseTo(1.4e9, -6);
    expect(calendar.add(near, 10_000)).toBeGreaterThan(near);
    expect(calendar.add(far, 5)).toBeCloseTo(far + 7, 3);
    expect(calendar.add(far, 0)).toBe(far);
    expect(calendar.add(Infinity, 1)).toBe(Infinity);
  });

  it("refuses hours in which nobody could ever work", () => {
    expect(() => new Calendar({ opens: 9, closes: 9, weekdays: [1] }, [])).toThrow(
      "invalid opening hours: 9 to 9",
    );
    expect(() => new Calendar({ ...office, weekdays: [] }, [])).toThrow("0 weekdays");
  });
});
