import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventQueue } from "../../../sims/runtime/EventQueue.ts";

const few = fc.integer({ min: 0, max: 3 });

describe("EventQueue", () => {
  it("gives entries by time, then key, then item, whatever the order of pushing and popping", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few, few), { maxLength: 400 }), (entries) => {
        const queue = new EventQueue();
        entries.forEach(([time, key, item]) => queue.push(time, key, item));
        const popped: number[][] = [];
        while (queue.size > 0) {
          popped.push([queue.firstTime, queue.firstKey, queue.firstItem]);
          queue.pop();
        }
        const sorted = entries.map((e) => [...e]).sort(byAll);
        expect(popped).toEqual(sorted);
      }),
    );
  });

  it("has no first time when it is empty", () => {
    expect(new EventQueue().firstTime).toBe(Infinity);
  });
});

function byAll(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
