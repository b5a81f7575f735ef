import { BINS_PER_DAY, CASE_WEIGHT, LAST_DAY, TIME_BINS } from "../measures/grids.ts";
import { STAGES, type Stage } from "../measures/columns.ts";
import type { Days } from "../units.ts";
import { flag, has } from "./flags.ts";
import { STAGE_COUNT, type World } from "./World.ts";

export const stage = Object.fromEntries(STAGES.map((s, i) => [s, i])) as Readonly<
  Record<Stage, number>
>;

/** Sums of instants miss a grid line by rounding; a second is nearer than any grid line. */
export const SLACK: Days = 1 / 86_400;

/** Where the clock stands before the invoice, after cash, and always for cases that are not counted. */
const NOT_STARTED = -1;
const STOPPED = -2;

/**
 * Moves the clock of time to cash into another stage. Before the invoice it does not run, after
 * cash it stands, and nothing beyond 365 days counts: stages add up to the restricted time to cash.
 * It is the clock of the own share; until approval the share passed on goes with it.
 */
export function enterStage(w: World, c: number, next: number): void {
  const current = w.stage[c]!;
  if (current === STOPPED) return;
  const end = w.issued[c]! + LAST_DAY;
  const now = w.now < end ? w.now : end;
  if (current >= 0) {
    const days = now - w.stageSince[c]!;
    const weight = w.ownWeight[c]!;
    const together =
      weight === CASE_WEIGHT || current === stage.approval || current === stage.exception;
    const place = w.tier[c]! * STAGE_COUNT + current;
    w.stageDays[place]! += together ? days : (days * weight) / CASE_WEIGHT;
  }
  w.stage[c] = next;
  w.stageSince[c] = now;
}

/** Stops the clock: the case has its cash, or the last of it, or is none of those counted. */
export function stopClock(w: World, c: number): void {
  enterStage(w, c, NOT_STARTED);
  w.stage[c] = STOPPED;
}

/** Adds days from one instant to a later one to a stage, for a weight in thousandths of the face. */
export function addStage(
  w: World,
  c: number,
  which: number,
  from: Days,
  to: Days,
  weight: number,
): void {
  const end = w.issued[c]! + LAST_DAY;
  const days = Math.min(to, end) - Math.min(from, end);
  if (days <= 0 || !has(w, c, flag.counted)) return;
  w.stageDays[w.tier[c]! * STAGE_COUNT + which]! += (days * weight) / CASE_WEIGHT;
}

/** Books cash that arrives at an instant, now unless said: `weight` thousandths of the face. */
export function receiveCash(w: World, c: number, weight: number, at = w.now): void {
  const age = at - w.issued[c]!;
  const within = age <= LAST_DAY + SLACK;
  w.timeToCash[c]! += (weight / CASE_WEIGHT) * (within ? age : LAST_DAY);
  if (!within) w.unpaid[c]! += weight / CASE_WEIGHT;
  if (!has(w, c, flag.counted)) return;
  w.timeCounts[w.tier[c]! * TIME_BINS + (within ? bin(age) : TIME_BINS - 1)]! += weight;
}

/** Books the part of a case that will never turn into cash. */
export function missCash(w: World, c: number, weight: number): void {
  w.timeToCash[c]! += (weight / CASE_WEIGHT) * LAST_DAY;
  w.unpaid[c]! += weight / CASE_WEIGHT;
  if (has(w, c, flag.counted)) w.timeCounts[w.tier[c]! * TIME_BINS + TIME_BINS - 1]! += weight;
}

function bin(age: Days): number {
  const upper = Math.ceil((age - SLACK) * BINS_PER_DAY);
  return upper > 0 ? upper : 0;
}
