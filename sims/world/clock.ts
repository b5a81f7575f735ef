import { BINS_PER_DAY, LAST_DAY, TIME_BINS } from "../measures/grids.ts";
import { STAGES, type Stage } from "../measures/columns.ts";
import type { Days } from "../units.ts";
import { flag, has } from "./flags.ts";
import type { World } from "./World.ts";

export const stage = Object.fromEntries(STAGES.map((s, i) => [s, i])) as Readonly<
  Record<Stage, number>
>;

/** Sums of instants miss a grid line by rounding; a second is nearer than any grid line. */
const SLACK: Days = 1 / 86_400;

/** Where the clock stands before the invoice, after cash, and always for cases that are not counted. */
const NOT_STARTED = -1;
const STOPPED = -2;

/**
 * Moves the clock of time to cash into another stage. Before the invoice it does not run, after
 * cash it stands, and nothing beyond 365 days counts: stages add up to the restricted time to cash.
 */
export function enterStage(w: World, c: number, next: number): void {
  const current = w.stage[c]!;
  if (current === STOPPED) return;
  const end = w.issued[c]! + LAST_DAY;
  const now = w.now < end ? w.now : end;
  if (current >= 0) w.stageDays[current]! += now - w.stageSince[c]!;
  w.stage[c] = next;
  w.stageSince[c] = now;
}

/** Stops the clock: the case has its cash, or the last of it, or is none of those counted. */
export function stopClock(w: World, c: number): void {
  enterStage(w, c, NOT_STARTED);
  w.stage[c] = STOPPED;
}

/** Books cash that arrives now: `weight` thousandths of the face. */
export function receiveCash(w: World, c: number, weight: number): void {
  const age = w.now - w.issued[c]!;
  const within = age <= LAST_DAY + SLACK;
  w.timeToCash[c]! += (weight / 1000) * (within ? age : LAST_DAY);
  if (!within) w.unpaid[c]! += weight / 1000;
  if (!has(w, c, flag.counted)) return;
  w.timeCounts[within ? bin(age) : TIME_BINS - 1]! += weight;
}

/** Books the part of a case that will never turn into cash. */
export function missCash(w: World, c: number, weight: number): void {
  w.timeToCash[c]! += (weight / 1000) * LAST_DAY;
  w.unpaid[c]! += weight / 1000;
  if (has(w, c, flag.counted)) w.timeCounts[TIME_BINS - 1]! += weight;
}

function bin(age: Days): number {
  const upper = Math.ceil((age - SLACK) * BINS_PER_DAY);
  return upper > 0 ? upper : 0;
}
