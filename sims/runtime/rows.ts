import { heap } from "./heap.ts";
import { MARKS_BITS, TIMES_BITS } from "./layout/caseRow.ts";
import * as at from "./layout/memory.ts";

/**
 * The rows of the world that is running; there is one at a time. Engines take the arrays for
 * constants, which makes the loop a tenth faster, until a world needs more room.
 */
export const rows = {
  times: new Float64Array(heap, at.TIMES, at.MOST_CASES << TIMES_BITS),
  marks: new Int32Array(heap, at.MARKS, at.MOST_CASES << MARKS_BITS),
};

export function makeRoom(cases: number): void {
  let room = rows.times.length >> TIMES_BITS;
  if (cases <= room) return;
  while (room < cases) room *= 2;
  rows.times = new Float64Array(room << TIMES_BITS);
  rows.marks = new Int32Array(room << MARKS_BITS);
}
