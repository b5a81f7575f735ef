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
