import * as rows from "../layout/caseRow.ts";
import * as at from "../layout/memory.ts";
import { marksOf, timesOf } from "./rows.ts";

const NONE = -1;
const LAST_TICK: f64 = 1073741824;

/** The first case, −1 if there is none. */
export let first: i32 = NONE;
let size: i32 = 0;
/** The tick of the first case. */
let tick: i32 = 0;
let ticksPerDay: f64 = 1;

/** The queue of ContactQueue.ts. */
export function open(ofTicksPerDay: f64): void {
  memory.fill(at.HEADS, 255, 4 * at.RING);
  first = NONE;
  size = 0;
  ticksPerDay = ofTicksPerDay;
}

/** The instant for which a case is queued. */
export function instant(c: i32): f64 {
  return load<f64>(timesOf(c), rows.QUEUED_FOR << 3);
}

function tickOf(c: i32): i32 {
  const ticks = instant(c) * ticksPerDay;
  return ticks < LAST_TICK ? <i32>ticks : <i32>LAST_TICK;
}

function headOf(ofTick: i32): i32 {
  return at.HEADS + ((ofTick & (at.RING - 1)) << 2);
}

function nextOf(c: i32): i32 {
  return load<i32>(marksOf(c), rows.NEXT << 2);
}

function isBefore(a: i32, b: i32): bool {
  const when = instant(a);
  const other = instant(b);
  if (when != other) return when < other;
  const phase = load<i32>(marksOf(a), rows.QUEUED_IN << 2);
  const otherPhase = load<i32>(marksOf(b), rows.QUEUED_IN << 2);
  return phase != otherPhase ? phase < otherPhase : a < b;
}

/** Puts in a case that is not queued yet. */
export function push(c: i32): void {
  const ofTick = tickOf(c);
  const head = headOf(ofTick);
  let before = NONE;
  let next = load<i32>(head);
  while (next != NONE && isBefore(next, c)) {
    before = next;
    next = nextOf(next);
  }
  store<i32>(marksOf(c), next, rows.NEXT << 2);
  if (before == NONE) store<i32>(head, c);
  else store<i32>(marksOf(before), c, rows.NEXT << 2);
  if (size++ > 0 && !isBefore(c, first)) return;
  first = c;
  tick = ofTick;
}

/** Takes out a case that is queued. */
export function remove(c: i32): void {
  if (c == first) {
    shift();
    return;
  }
  const head = headOf(tickOf(c));
  const after = nextOf(c);
  size--;
  let before = load<i32>(head);
  if (before == c) {
    store<i32>(head, after);
    return;
  }
  while (nextOf(before) != c) before = nextOf(before);
  store<i32>(marksOf(before), after, rows.NEXT << 2);
}

/** Takes out the first case. */
export function shift(): void {
  store<i32>(headOf(tick), nextOf(first));
  if (--size == 0) {
    first = NONE;
    return;
  }
  const turn = tick + at.RING;
  for (let t = tick; t < turn; t++) {
    const c = load<i32>(headOf(t));
    if (c != NONE && tickOf(c) == t) {
      first = c;
      tick = t;
      return;
    }
  }
  seek();
}

/** The first case, where no other is nearer than a turn of the ring. */
function seek(): void {
  first = NONE;
  for (let i = 0; i < at.RING; i++) {
    const c = load<i32>(headOf(i));
    if (c != NONE && (first == NONE || isBefore(c, first))) first = c;
  }
  tick = tickOf(first);
}
