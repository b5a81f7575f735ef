import * as at from "../layout/memory.ts";

/** The row of the desk at which a case is: officers, those at work, where the line begins and ends. */
function deskOf(c: i32): i32 {
  return at.DESKS + (load<i32>(at.BANK + (c << 2)) << 4);
}

/** Whether an officer takes the file at once; one who does is at work then. */
export function takes(c: i32): bool {
  const desk = deskOf(c);
  const busy = load<i32>(desk, 4);
  if (busy >= load<i32>(desk)) return false;
  store<i32>(desk, busy + 1, 4);
  return true;
}

/** Whether the officer who is done with a file has no other to take; then the officer rests. */
export function rests(c: i32): bool {
  const desk = deskOf(c);
  const busy = load<i32>(desk, 4);
  if (busy <= load<i32>(desk) && load<i32>(desk, 8) < load<i32>(desk, 12)) return false;
  store<i32>(desk, busy - 1, 4);
  return true;
}
