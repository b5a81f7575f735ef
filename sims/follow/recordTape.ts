import type { Arm } from "../experiment/RunTable.ts";
import { machines } from "../machines/machines.ts";
import { PARTIES, type Party } from "../machines/names.ts";
import { STAGES } from "../measures/columns.ts";
import type { ObservedTimer, Observer } from "../runtime/Observer.ts";
import { Reference } from "../runtime/Reference.ts";
import type { StateChange } from "../trace/LogRow.ts";
import type { Days } from "../units.ts";
import type { Posting } from "../world/books.ts";
import { dueDate } from "../world/claim.ts";
import { flag, raise } from "../world/flags.ts";
import type { World } from "../world/World.ts";
import { createLineWatch } from "./lineWatch.ts";
import type { Frame, Tape } from "./Tape.ts";
import { cashOf } from "./cashOf.ts";

/** Which case of an opened world is followed, and up to when. */
export interface Followed {
  /** Number of the case in the world: tier × roots + root. */
  readonly case: number;
  readonly arm: Arm;
  /** The last instant that is run; nothing of the case happens later. */
  readonly until: Days;
  /** Told now and then how much of the time until then has been run, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Events of the world between two reports of progress. */
const REPORT_EVERY = 500;

/**
 * Runs an opened world with XState's actors, and records what befalls one case. The world counts
 * the case even outside the counting window, so that its clock of stages runs; that changes sums only.
 */
export function recordTape(w: World, { case: c, arm, until, onProgress }: Followed): Tape {
  raise(w, c, flag.counted);
  const journal: Posting[] = [];
  w.journal = journal;
  const frames: Frame[] = [];
  const states = Object.fromEntries(
    PARTIES.map((party) => [party, machines[party].config.initial as string]),
  ) as Record<Party, string>;
  const timers = new Set<ObservedTimer>();
  const line = createLineWatch(w, c);
  let sent: { to: Party; message: string }[] = [];
  let booked = 0;
  let touched = false;
  let events = 0;
  let stageBefore = w.stage[c]!;

  function record(party: Party, event: string, from: string, to: string, isOwn: boolean): void {
    const postings: Posting[] = [];
    for (; booked < journal.length; booked++) {
      const posting = journal[booked]!;
      if (posting.case === c) postings.push({ ...posting, case: w.root(c) });
    }
    const stage = w.stage[c]!;
    const isNews = isOwn && (from !== to || touched || sent.length > 0 || stage !== stageBefore);
    if (!isNews && postings.length === 0) return;
    stageBefore = stage;
    const time = w.now;
    const row: StateChange | undefined =
      isOwn && from !== to && event !== "delivery"
        ? { time, case: w.root(c), party, event, state: to }
        : undefined;
    if (isOwn) states[party] = to;
    frames.push({
      time,
      row: row && { ...row, tier: w.tier[c]! + 1 },
      party,
      event,
      from,
      to,
      isOwn,
      sent,
      states: { ...states },
      stage: STAGES[stage],
      waits: waitsOf(timers),
      bank: w.appliedAt[c]! <= time ? w.bank[c]! : -1,
      queue: line.place(),
      postings,
    });
    sent = [];
    touched = false;
  }

  const observer: Observer = {
    isDone: (next) => next > until,
    started(which) {
      if (which === c) {
        touched = true;
        record("sme", "delivery", states.sme, states.sme, true);
      }
    },
    sent(from, to, party, message) {
      if (from === c && to === c) sent.push({ to: party, message });
    },
    timerStarted(timer) {
      if (timer.case !== c || timer.at === Infinity) return;
      timers.add(timer);
      touched = true;
    },
    timerEnded(timer) {
      if (timer.case === c && timers.delete(timer)) touched = true;
    },
    happened(which, party, event, before, after) {
      line.look();
      if (which === c) record(party, event, before, after, true);
      else if (booked < journal.length) record(party, event, states[party], states[party], false);
      if (++events % REPORT_EVERY === 0) onProgress?.(Math.min(1, w.now / until));
    },
  };
  new Reference(w).run(undefined, observer);
  w.journal = undefined;
  return {
    arm,
    invoice: w.root(c),
    tier: w.tier[c]! + 1,
    facts: {
      face: w.face[c]!,
      own: w.own[c]!,
      issued: w.issued[c]!,
      delivered: w.delivered[c]!,
      due: dueDate(w, c),
    },
    frames,
    cash: cashOf(
      frames.flatMap(({ party, to, time }) => (party === "sme" ? [{ state: to, time }] : [])),
      w.issued[c]!,
    ),
  };
}

/** Timers by when they end. */
function waitsOf(timers: ReadonlySet<ObservedTimer>): Frame["waits"] {
  return [...timers]
    .map(({ party, delay, at }) => ({ party, delay, until: at }))
    .sort((a, b) => a.until - b.until);
}
