import type { Party } from "../machines/names.ts";
import { SME_COSTS, type Category, type Stage } from "../measures/columns.ts";
import type { Days, Minor } from "../units.ts";
import type { Frame, Tape, Wait } from "./Tape.ts";

/** Days that a supplier has waited in one stage. */
export interface StageDays {
  readonly stage: Stage;
  readonly days: Days;
}

/** What a supplier has had to pay under one category, negative where it was paid. */
export interface CategoryCost {
  readonly category: Category;
  readonly amount: Minor;
}

/** Money of the followed supplier up to an instant, minor units; amounts that accrue need not be whole. */
export interface Account {
  /** Of the invoice's face: come as money, or as a payable that was passed on in place of money. */
  readonly received: Minor;
  /** Written off. */
  readonly lost: Minor;
  /** Of the face: neither come nor lost. */
  readonly outstanding: Minor;
  /** Borrowed from a dearer lender until the invoice is paid. */
  readonly bridged: Minor;
  /** The supplier's costs so far: what accrues over days counts for the days that have passed. */
  readonly costs: readonly CategoryCost[];
  readonly cost: Minor;
}

/** A tape at an instant. */
export interface Moment {
  readonly time: Days;
  /** The last frame at or before the instant; undefined before the delivery. */
  readonly frame: Frame | undefined;
  /** How many frames lie at or before the instant. */
  readonly count: number;
  readonly states: Readonly<Record<Party, string>> | undefined;
  readonly stage: Stage | undefined;
  readonly waits: readonly Wait[];
  /** Files before this one in the line it stands in; undefined outside any line. */
  readonly ahead: number | undefined;
  /** In the order in which the stages were first entered. */
  readonly days: readonly StageDays[];
  readonly account: Account;
}

/** The state of a tape at any instant, in days since the world's begin: the same however one came there. */
export function at(tape: Tape, time: Days): Moment {
  const count = countUpTo(tape.frames, time);
  const frame = tape.frames[count - 1];
  return {
    time,
    frame,
    count,
    states: frame?.states,
    stage: frame?.stage,
    waits: frame?.waits ?? [],
    ahead: frame && aheadAt(frame, time),
    days: daysUpTo(tape.frames, count, time),
    account: accountAt(tape, time),
  };
}

/** Files before this one at an instant while a frame is the last; undefined outside any line. */
export function aheadAt({ queue }: Frame, time: Days): number | undefined {
  return queue && queue.ahead - queue.left.filter((gone) => gone <= time).length;
}

/** The instants at which anything happens on some tapes, ascending, each once. */
export function instantsOf(tapes: readonly Tape[]): readonly Days[] {
  const times = tapes.flatMap((tape) => tape.frames.map((frame) => frame.time));
  return [...new Set(times)].sort((a, b) => a - b);
}

/** Frames are in the order of time: found by halving. */
function countUpTo(frames: readonly Frame[], time: Days): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function daysUpTo(frames: readonly Frame[], count: number, time: Days): readonly StageDays[] {
  const days = new Map<Stage, Days>();
  for (let i = 0; i < count; i++) {
    const { stage, time: from } = frames[i]!;
    if (stage === undefined) continue;
    const to = i + 1 < count ? frames[i + 1]!.time : time;
    days.set(stage, (days.get(stage) ?? 0) + (to - from));
  }
  return [...days].map(([stage, length]) => ({ stage, days: length }));
}

const COSTS: ReadonlySet<Category> = new Set<Category>(SME_COSTS);

/** Postings are told when they are booked, but accrue between their dates: those count here. */
function accountAt({ frames, facts, tier }: Tape, time: Days): Account {
  const own = `sme${tier}`;
  const costs = new Map<Category, Minor>();
  let received = 0;
  let lost = 0;
  let bridged = 0;
  for (const { postings } of frames) {
    for (const { from, to, payer, payee, category, amount } of postings) {
      if (from > time || (payer !== own && payee !== own)) continue;
      const isPaid = payer === own;
      if (category === "principal") {
        if (payer === "lender" || payee === "lender") bridged += isPaid ? -amount : amount;
        else if (isPaid && payee !== `sme${tier + 1}`) received -= amount;
        else received += amount;
      } else if (category === "loss") lost += isPaid ? amount : -amount;
      else if (COSTS.has(category)) {
        const share = to > time ? (time - from) / (to - from) : 1;
        costs.set(category, (costs.get(category) ?? 0) + (isPaid ? amount : -amount) * share);
      }
    }
  }
  const sums = [...costs].map(([category, amount]) => ({ category, amount }));
  return {
    received,
    lost,
    outstanding: facts.face - received - lost,
    bridged,
    costs: sums,
    cost: sums.reduce((sum, { amount }) => sum + amount, 0),
  };
}
