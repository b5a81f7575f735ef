import { ACTIONS, GUARDS, MESSAGES, PARTIES } from "../machines/names.ts";
import { machines } from "../machines/machines.ts";
import { actions, delays, guards, type Action, type Delay, type Guard } from "../rules/rules.ts";
import type { LogRow } from "../trace/LogRow.ts";
import { enterStage } from "../world/clock.ts";
import { NEVER, type World } from "../world/World.ts";
import { compileMachines, DELAY_NAMES, op, STEP } from "./compileMachine.ts";
import { EventQueue } from "./EventQueue.ts";
import { ARRIVAL_PHASE, checkEnd, DEFAULT_PHASE, orderKey } from "./order.ts";

const DELAY_RULES: readonly Delay[] = DELAY_NAMES.map((name) => delays[name]);
const GUARD_RULES: readonly Guard[] = GUARDS.map((name) => guards[name]);
const ACTION_RULES: readonly Action[] = ACTIONS.map((name) => actions[name]);
const PARTY_COUNT = PARTIES.length;
const MESSAGE_COUNT = MESSAGES.length;
const CORE = PARTIES.indexOf("coreEnterprise");
const BANK = PARTIES.indexOf("bank");
const OFFICER_ASSIGNED = MESSAGES.indexOf("officerAssigned");
const OBLIGOR_DEFAULTED = MESSAGES.indexOf("obligorDefaulted");
/** A timer's place at its instant within its case: the phase above, the order of starting below. */
const PHASE_SHIFT = 24;
/** Stands for the default of the core enterprise where a timer slot is expected. */
const DEFAULT = -2;
const NONE = -1;
/** Case, party and message: what the post office keeps of a letter. */
const LETTER = 3;
/** One event posts a handful of letters; they are delivered before the next. */
const POST_ROOM = 256 * LETTER;

const compiled = compileMachines(machines);

/**
 * Runs the worlds of one setting over the compiled statecharts. A case runs ahead on its own until
 * its next timer is a *contact* (it can reach what cases share) or until it waits for something
 * shared; only contacts stand in the global queue. Since events are ordered by (time, phase, case)
 * and effects never precede causes, this gives the same events as one global order.
 */
export class Kernel {
  readonly #w: World;
  readonly #queue = new EventQueue();
  readonly #post = new Int32Array(POST_ROOM);
  /** [case × party], [case × slot], [case × slot], then per case: timers started, queue entries made, the slot queued. */
  #state = new Int32Array(0);
  #timerAt = new Float64Array(0);
  #timerKey = new Int32Array(0);
  #started = new Int32Array(0);
  #stamp = new Int32Array(0);
  #queued = new Int32Array(0);

  constructor(world: World) {
    this.#w = world;
  }

  /**
   * Runs the opened world until every case has ended; the log gets one row per change of state.
   * One long function on purpose: it is the inner loop of everything, and calls cost more than rules.
   */
  run(log?: LogRow[]): void {
    const w = this.#w;
    this.#makeRoom(w.cases);
    const queue = this.#queue;
    const post = this.#post;
    const state = this.#state;
    const timerAt = this.#timerAt;
    const timerKey = this.#timerKey;
    const started = this.#started;
    const stamp = this.#stamp;
    const queued = this.#queued;
    const { code, slots, slotParty, onTimer, onMessage, timerDelay, isContact, waits } = compiled;
    const { delayPhase, initial } = compiled;
    const { delivered, cases, defaultAt } = w;
    const answered: number[] = [];
    queue.clear();

    for (let next = 0; ; ) {
      let c: number;
      let slot: number;
      let phase = ARRIVAL_PHASE;
      if (next < cases && delivered[next]! <= queue.firstTime) {
        c = next++;
        if (delivered[c]! >= defaultAt) continue;
        w.now = delivered[c]!;
        stamp[c] = 0;
        started[c] = 0;
        for (let p = 0; p < PARTY_COUNT; p++) state[c * PARTY_COUNT + p] = initial[p]!;
        for (slot = 0; slot < slots; slot++) {
          const delay = timerDelay[initial[slotParty[slot]!]! * slots + slot]!;
          timerAt[c * slots + slot] = NEVER;
          if (delay < 0) continue;
          const at = DELAY_RULES[delay]!(w, c);
          checkEnd(DELAY_NAMES[delay]!, at, w.now, c);
          timerAt[c * slots + slot] = at;
          const own = delayPhase[delay]!;
          const first = at === w.now && own < phase ? phase : own;
          timerKey[c * slots + slot] = (first << PHASE_SHIFT) + started[c]!++;
        }
        slot = NONE;
      } else if (queue.size > 0) {
        c = queue.firstItem;
        const isStale = queue.firstOrder !== stamp[c];
        queue.pop();
        if (isStale) continue;
        slot = queued[c]!;
      } else break;

      // Each turn fires one timer of the acting case, if there is one to fire, and looks for the next.
      for (;;) {
        if (slot !== NONE) {
          let sent = 0;
          let read = 0;
          let pc = 0;
          let at = c;
          let trigger = "";
          if (slot === DEFAULT) {
            w.now = defaultAt;
            phase = DEFAULT_PHASE;
            post[0] = c;
            post[1] = CORE;
            post[2] = OBLIGOR_DEFAULTED;
            sent = LETTER;
          } else {
            const timer = c * slots + slot;
            w.now = timerAt[timer]!;
            phase = timerKey[timer]! >> PHASE_SHIFT;
            timerAt[timer] = NEVER;
            const place = state[c * PARTY_COUNT + slotParty[slot]!]! * slots + slot;
            pc = onTimer[place]!;
            if (log) trigger = DELAY_NAMES[timerDelay[place]!]!;
          }
          const { now } = w;
          for (;;) {
            // One compiled transition, from pc to its end.
            for (; pc > 0; pc += STEP) {
              const a = code[pc + 1]!;
              const b = code[pc + 2]!;
              const what = code[pc]!;
              if (what === op.act) ACTION_RULES[a]!(w, at);
              else if (what === op.post) {
                post[sent] = at;
                post[sent + 1] = a;
                post[sent + 2] = b;
                sent += LETTER;
              } else if (what === op.guard) {
                if (!GUARD_RULES[a]!(w, at)) pc = b - STEP;
              } else if (what === op.timer) {
                const end = DELAY_RULES[b]!(w, at);
                if (!(end >= now)) checkEnd(DELAY_NAMES[b]!, end, now, at);
                const own = delayPhase[b]!;
                // As `phaseAfter` in order.ts, written out.
                const first = end === now && own < phase ? phase : own;
                timerAt[at * slots + a] = end;
                timerKey[at * slots + a] = (first << PHASE_SHIFT) + started[at]!++;
              } else if (what === op.goto) {
                state[at * PARTY_COUNT + a] = b;
                if (log) log.push(row(now, at, trigger, b));
              } else if (what === op.stage) enterStage(w, at, a);
              else if (what === op.end) break;
              else if (what === op.clear) timerAt[at * slots + a] = NEVER;
              else {
                ACTION_RULES[a]!(w, at);
                const other = w.assigned;
                if (other < 0) continue;
                w.assigned = -1;
                post[sent] = other;
                post[sent + 1] = BANK;
                post[sent + 2] = OFFICER_ASSIGNED;
                sent += LETTER;
                if (other === c) continue;
                stamp[other]!++;
                answered.push(other);
              }
            }
            // The next letter that somebody answers; first in, first out.
            pc = 0;
            while (pc === 0 && read < sent) {
              at = post[read]!;
              pc = onMessage[state[at * PARTY_COUNT + post[read + 1]!]! * MESSAGE_COUNT + post[read + 2]!]!;
              if (log) trigger = MESSAGES[post[read + 2]!]!;
              read += LETTER;
            }
            if (pc === 0) break;
          }
        }

        // The case's next timer: the earliest, then by phase, then by order of starting.
        slot = NONE;
        let earliest = NEVER;
        let key = 0;
        const from = c * slots;
        for (let s = 0; s < slots; s++) {
          const t = timerAt[from + s]!;
          if (t > earliest || t === NEVER) continue;
          const k = timerKey[from + s]!;
          if (t < earliest || k < key) {
            slot = s;
            earliest = t;
            key = k;
          }
        }
        let isShared = waits[state[c * PARTY_COUNT + BANK]!] === 1;
        if (defaultAt <= earliest && defaultAt < NEVER && hearsOfDefault(state[c * PARTY_COUNT + CORE]!)) {
          slot = DEFAULT;
          earliest = defaultAt;
          key = DEFAULT_PHASE << PHASE_SHIFT;
        } else if (slot !== NONE && !isShared) {
          isShared = isContact[state[c * PARTY_COUNT + slotParty[slot]!]! * slots + slot] === 1;
        }
        if (slot !== NONE && !isShared) continue;
        if (slot !== NONE) {
          queued[c] = slot;
          queue.push(earliest, orderKey(key >> PHASE_SHIFT, c), ++stamp[c]!, c);
        }
        const other = answered.pop();
        if (other === undefined) break;
        c = other;
        slot = NONE;
      }
    }
  }

  #makeRoom(cases: number): void {
    if (this.#stamp.length >= cases) return;
    const size = Math.max(256, cases, this.#stamp.length * 2);
    this.#state = new Int32Array(size * PARTY_COUNT);
    this.#timerAt = new Float64Array(size * compiled.slots);
    this.#timerKey = new Int32Array(size * compiled.slots);
    this.#started = new Int32Array(size);
    this.#stamp = new Int32Array(size);
    this.#queued = new Int32Array(size);
  }
}

function hearsOfDefault(coreState: number): boolean {
  return compiled.onMessage[coreState * MESSAGE_COUNT + OBLIGOR_DEFAULTED]! > 0;
}

function row(time: number, c: number, event: string, state: number): LogRow {
  const { party, name } = compiled.states[state]!;
  return { time, case: c, party, event, state: name };
}
