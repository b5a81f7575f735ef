/**
 * What the kernel knows of a case stands in two rows, one of instants and one of numbers: by slot
 * when its timer ends and the timer's place at that instant, then what follows here.
 */
export const TIMES_BITS = 3;
/** The instant for which the case is queued. */
export const QUEUED_FOR = 7;

export const MARKS_BITS = 4;
export const CONFIGURATION = 8;
/** Timers started. */
export const STARTED = 9;
/** The slot queued, its phase, and the case that is next in the same part of the queue. */
export const QUEUED = 10;
export const QUEUED_IN = 11;
export const NEXT = 12;

/** Cases that a world has room for at first: enough for what sliders can ask. */
const ROOM = 32_768;

/**
 * The rows of the world that is running; there is one at a time. Engines take the arrays for
 * constants, which makes the loop a tenth faster, until a world needs more room.
 */
export const rows = {
  times: new Float64Array(ROOM << TIMES_BITS),
  marks: new Int32Array(ROOM << MARKS_BITS),
};

export function makeRoom(cases: number): void {
  let room = rows.times.length >> TIMES_BITS;
  if (cases <= room) return;
  while (room < cases) room *= 2;
  rows.times = new Float64Array(room << TIMES_BITS);
  rows.marks = new Int32Array(room << MARKS_BITS);
}
