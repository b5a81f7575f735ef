import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginHistory, record, redo, undo, type History } from "../../../src/state/history.ts";

const same = (a: number, b: number) => a === b;
const later = (h: History<number>, value: number, key = "a", at = 0) =>
  record(h, value, key, at, same);

/** Changes of a few things at growing times, some close together. */
const changes = fc
  .array(
    fc.record({
      value: fc.nat(4),
      key: fc.constantFrom("a", "b"),
      pause: fc.constantFrom(10, 300, 5000),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ value, key, pause }) => ({ value, key, at: (at += pause) }));
  });

function after(start: number, steps: readonly { value: number; key: string; at: number }[]) {
  return steps.reduce((h, s) => later(h, s.value, s.key, s.at), beginHistory(start));
}

function all(h: History<number>, step: typeof undo): History<number> {
  let now = h;
  for (let next = step(now); next !== now; next = step(now)) now = next;
  return now;
}

describe("a history", () => {
  it("undone to its end is the start, and redone to its end is the last change", () => {
    fc.assert(
      fc.property(fc.nat(4), changes, (start, steps) => {
        const end = after(start, steps);
        const back = all(end, undo);
        expect(back.present).toBe(start);
        expect(all(back, redo).present).toBe(steps.at(-1)?.value ?? start);
      }),
    );
  });

  it("goes back and forth through the same values", () => {
    fc.assert(
      fc.property(fc.nat(4), changes, (start, steps) => {
        const end = after(start, steps);
        if (end.past.length === 0) return;
        const { past, present, future } = redo(undo(end));
        expect({ past, present, future }).toEqual({
          past: end.past,
          present: end.present,
          future: [],
        });
      }),
    );
  });

  it("has no step that changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(4), changes, (start, steps) => {
        const { past, present } = after(start, steps);
        const values = [...past, present];
        values.slice(1).forEach((value, i) => expect(value).not.toBe(values[i]));
      }),
    );
  });

  it("takes changes of one thing in quick succession for one step", () => {
    const drag = [1, 2, 3].reduce((h, v) => later(h, v, "a", v * 100), beginHistory(0));
    expect(undo(drag).present).toBe(0);
    expect(later(drag, 4, "a", 5000).past).toEqual([0, 3]);
    expect(later(drag, 4, "b", 310).past).toEqual([0, 3]);
  });

  it("keeps a change made right after an undo apart from what was undone", () => {
    const undone = undo(later(later(beginHistory(0), 1, "a", 0), 2, "b", 10));
    const next = later(undone, 3, "a", 20);
    expect(next.past).toEqual([0, 1]);
    expect(next.future).toEqual([]);
  });

  it("stays as it is where there is nothing to undo or to redo", () => {
    const h = beginHistory(0);
    expect(undo(h)).toBe(h);
    expect(redo(h)).toBe(h);
  });

  it("takes a drag for one step, however long it rests on the way", () => {
    let h = beginHistory(0);
    h = record(h, 1, "a", 0, same, 1);
    h = record(h, 2, "a", 5000, same, 1);
    expect(undo(h).present).toBe(0);
    h = record(h, 3, "a", 10_000, same, 2);
    expect(undo(h).present).toBe(2);
  });
});
