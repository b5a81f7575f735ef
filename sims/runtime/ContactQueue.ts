import { MARKS_BITS, NEXT, QUEUED_FOR, QUEUED_IN, TIMES_BITS } from "./layout/caseRow.ts";
import { rows } from "./rows.ts";

const NONE = -1;
const RING = 4096;
/** So that a tick is a small integer; what lies beyond shares the last one, in order. */
const LAST_TICK = 2 ** 30;
/** Ticks in the mean between two arrivals. */
const TICKS = 4;

/**
 * The first case of each tick, one ring for all worlds: they run one after the other. A list holds
 * the cases of one tick, and behind them those of the same tick in later turns of the ring.
 */
const heads = new Int32Array(RING);

/**
 * The cases whose next event is a contact, by (time, phase, case), each at most once. Time is cut
 * into ticks, and each tick has its list; lists are short, so entries are put in by walking.
 */
export class ContactQueue {
  /** The first case, −1 if there is none. */
  first = NONE;

  #size = 0;
  /** The tick of the first case. */
  #tick = 0;
  #ticksPerDay = 1;

  /** Empties the queue for a world with so many cases in so many days. */
  open(cases: number, days: number): void {
    heads.fill(NONE);
    this.first = NONE;
    this.#size = 0;
    this.#ticksPerDay = ticksPerDay(cases, days);
  }

  /** Puts in a case that is not queued yet; its rows say when and in which phase. */
  push(c: number): void {
    const { marks } = rows;
    const tick = this.#tickOf(c);
    const place = tick & (RING - 1);
    let before = NONE;
    let next = heads[place]!;
    while (next !== NONE && this.#isBefore(next, c)) {
      before = next;
      next = marks[(next << MARKS_BITS) + NEXT]!;
    }
    marks[(c << MARKS_BITS) + NEXT] = next;
    if (before === NONE) heads[place] = c;
    else marks[(before << MARKS_BITS) + NEXT] = c;
    if (this.#size++ > 0 && !this.#isBefore(c, this.first)) return;
    this.first = c;
    this.#tick = tick;
  }

  /** Takes out a case that is queued. */
  remove(c: number): void {
    if (c === this.first) return this.shift();
    const { marks } = rows;
    const place = this.#tickOf(c) & (RING - 1);
    const after = marks[(c << MARKS_BITS) + NEXT]!;
    this.#size--;
    if (heads[place] === c) {
      heads[place] = after;
      return;
    }
    let before = heads[place]!;
    for (;;) {
      const next = marks[(before << MARKS_BITS) + NEXT]!;
      if (next === c) break;
      before = next;
    }
    marks[(before << MARKS_BITS) + NEXT] = after;
  }

  /** Takes out the first case. */
  shift(): void {
    heads[this.#tick & (RING - 1)] = rows.marks[(this.first << MARKS_BITS) + NEXT]!;
    if (--this.#size === 0) {
      this.first = NONE;
      return;
    }
    let tick = this.#tick;
    for (const turn = tick + RING; tick < turn; tick++) {
      const c = heads[tick & (RING - 1)]!;
      if (c !== NONE && this.#tickOf(c) === tick) {
        this.first = c;
        this.#tick = tick;
        return;
      }
    }
    this.#seek();
  }

  /** The first case, where no other is nearer than a turn of the ring. */
  #seek(): void {
    let first = NONE;
    for (const c of heads) {
      if (c !== NONE && (first === NONE || this.#isBefore(c, first))) first = c;
    }
    this.first = first;
    this.#tick = this.#tickOf(first);
  }

  #tickOf(c: number): number {
    const tick = rows.times[(c << TIMES_BITS) + QUEUED_FOR]! * this.#ticksPerDay;
    return tick < LAST_TICK ? tick | 0 : LAST_TICK;
  }

  #isBefore(a: number, b: number): boolean {
    const { times, marks } = rows;
    const at = times[(a << TIMES_BITS) + QUEUED_FOR]!;
    const other = times[(b << TIMES_BITS) + QUEUED_FOR]!;
    if (at !== other) return at < other;
    const phase = marks[(a << MARKS_BITS) + QUEUED_IN]!;
    const otherPhase = marks[(b << MARKS_BITS) + QUEUED_IN]!;
    return phase !== otherPhase ? phase < otherPhase : a < b;
  }
}

/** So that a list holds few cases. */
export function ticksPerDay(cases: number, days: number): number {
  return (TICKS * Math.max(1, cases)) / days;
}
