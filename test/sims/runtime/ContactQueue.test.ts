import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ContactQueue } from "../../../sims/runtime/ContactQueue.ts";
import {
  MARKS_BITS,
  QUEUED_FOR,
  QUEUED_IN,
  TIMES_BITS,
} from "../../../sims/runtime/layout/caseRow.ts";
import { rows } from "../../../sims/runtime/rows.ts";

// Instants that meet in one tick, in the same tick of other turns of the ring, and beyond its last.
const instant = fc.constantFrom(0, 0.01, 1, 1.5, 40, 1024, 1024.5, 2048, 1e6, 1e12);
const entry = fc.record({
  at: instant,
  phase: fc.integer({ min: 0, max: 4 }),
  stays: fc.boolean(),
});

describe("ContactQueue", () => {
  it("gives cases by time, then phase, then case, whatever was taken out before its turn", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const queue = new ContactQueue();
        queue.open(100, 100);
        entries.forEach(({ at, phase }, c) => {
          rows.times[(c << TIMES_BITS) + QUEUED_FOR] = at;
          rows.marks[(c << MARKS_BITS) + QUEUED_IN] = phase;
          queue.push(c);
        });
        entries.forEach(({ stays }, c) => !stays && queue.remove(c));
        const given: number[] = [];
        for (; queue.first >= 0; queue.shift()) given.push(queue.first);
        const sorted = entries
          .map(({ at, phase, stays }, c) => ({ at, phase, stays, c }))
          .filter(({ stays }) => stays)
          .sort((a, b) => a.at - b.at || a.phase - b.phase || a.c - b.c);
        expect(given).toEqual(sorted.map(({ c }) => c));
      }),
    );
  });
});
