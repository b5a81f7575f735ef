import { ACTIONS, DEFAULT_MESSAGES, DELAYS, GUARDS, MESSAGES, PHASES } from "../machines/names.ts";
import { machines } from "../machines/machines.ts";
import { actions, delays, guards, type Action, type Delay, type Guard } from "../rules/rules.ts";
import { settle } from "../rules/settled.ts";
import type { StateChange } from "../trace/LogRow.ts";
import { enterStage } from "../world/clock.ts";
import { NEVER, type World } from "../world/World.ts";
import { EventQueue } from "./EventQueue.ts";
import { MacroSteps, UNBUILT } from "./MacroSteps.ts";
import { ARRIVAL_PHASE, checkEnd, DEFAULT_PHASE, orderKey } from "./order.ts";
import { op, OPERATION_BITS, OPERATION_MASK, SLOT_BITS, SLOT_MASK } from "./Program.ts";
import { DELAY_NAMES, readCharts } from "./readCharts.ts";

const DELAY_RULES: readonly Delay[] = DELAY_NAMES.map((name) => delays[name]);
const DELAY_PHASES = Int32Array.from(DELAY_NAMES, (name) => PHASES.indexOf(DELAYS[name]));
const GUARD_RULES: readonly Guard[] = GUARDS.map((name) => guards[name]);
const ACTION_RULES: readonly Action[] = ACTIONS.map((name) => actions[name]);
const MESSAGE_COUNT = MESSAGES.length;
/** The message of the default to a case of the first tier, and to one of a deeper. */
const DEFAULTED = Int32Array.from(DEFAULT_MESSAGES, ({ message }) => MESSAGES.indexOf(message));
/** A timer's place at its instant within its case: the phase above, the order of starting below. */
const PHASE_SHIFT = 24;
/** Stand where a timer slot is expected: nothing to fire, the default, a message from elsewhere, the arrival. */
const NONE = -1;
const DEFAULT = -2;
const ANSWER = -3;
const ARRIVAL = -4;

const charts = readCharts(machines);

/**
 * Runs the worlds of one setting over the compiled statecharts. A case runs ahead on its own until
 * its next timer is a *contact* (it can reach what cases share) or until it waits for something
 * shared; only contacts stand in the global queue. Since events are ordered by (time, phase, case)
 * and effects never precede causes, this gives the same events as one global order.
 */
export class Kernel {
  readonly #w: World;
  readonly #queue = new EventQueue();
  /** Per case: its configuration, timers started, the slot queued, and its place; an entry with another place is stale. */
  #configuration = new Int32Array(0);
  #started = new Int32Array(0);
  #queued = new Int32Array(0);
  #queuedFor = new Float64Array(0);
  #queuedKey = new Float64Array(0);
  /** [case × slot] */
  #timerAt = new Float64Array(0);
  #timerKey = new Int32Array(0);
  /** Programs by arm; those that report to a log are built apart. */
  readonly #programs = new Map<string, MacroSteps>();

  constructor(world: World) {
    this.#w = world;
  }

  /**
   * Runs the opened world until every case has ended; the log gets one row per change of state.
   * One long function on purpose: it is the inner loop of everything, and calls cost more than rules.
   */
  run(log?: StateChange[]): void {
    const w = this.#w;
    const steps = this.#programsFor(w.hasLedger, log !== undefined);
    this.#makeRoom(w.cases, steps.configurations.slots);
    const queue = this.#queue;
    const configuration = this.#configuration;
    const started = this.#started;
    const queuedFor = this.#queuedFor;
    const queuedKey = this.#queuedKey;
    const queued = this.#queued;
    const timerAt = this.#timerAt;
    const timerKey = this.#timerKey;
    const { onTimer, onMessage, isContact } = steps;
    const { slots, waits, running, runningCount, hearsDefault } = steps.configurations;
    let { code } = steps;
    const { delivered, issued, cases, roots, defaultAt } = w;
    const severalTiers = w.tiers > 1;
    /** The case with a message from the contact at hand, the message, and that contact's instant and phase. */
    let answered = NONE;
    let answer = 0;
    let answeredAt = 0;
    let answeredIn = 0;
    queue.clear();

    for (let next = 0; ;) {
      let c: number;
      let slot: number;
      let arriving: number;
      let now: number;
      let phase: number;
      if (next < roots && delivered[next]! <= queue.firstTime) {
        c = next++;
        if (delivered[c]! >= defaultAt) continue;
        started[c] = 0;
        slot = ARRIVAL;
        arriving = severalTiers ? c : NONE;
      } else if (queue.size > 0) {
        arriving = NONE;
        c = queue.firstItem;
        const isStale = queue.firstTime !== queuedFor[c] || queue.firstKey !== queuedKey[c];
        queue.pop();
        if (isStale) continue;
        queuedFor[c] = NEVER;
        slot = queued[c]!;
      } else break;

      // Each turn fires one event of the case at hand and looks for its next.
      for (;;) {
        let pc: number;
        if (slot >= 0) {
          const timer = c * slots + slot;
          now = timerAt[timer]!;
          phase = timerKey[timer]! >> PHASE_SHIFT;
          pc = onTimer[configuration[c]! * slots + slot]!;
        } else if (slot === ARRIVAL) {
          now = delivered[c]!;
          phase = ARRIVAL_PHASE;
          pc = steps.start;
        } else {
          const isAnswer = slot === ANSWER;
          now = isAnswer ? answeredAt : defaultAt;
          phase = isAnswer ? answeredIn : DEFAULT_PHASE;
          const message = isAnswer ? answer : DEFAULTED[c < roots ? 0 : 1]!;
          pc = onMessage[configuration[c]! * MESSAGE_COUNT + message]!;
          if (pc === UNBUILT) {
            pc = steps.buildMessage(configuration[c]!, message);
            code = steps.code;
          }
        }
        w.now = now;
        for (; ; pc++) {
          const word = code[pc]!;
          const what = word & OPERATION_MASK;
          const a = word >> OPERATION_BITS;
          if (what === op.act) ACTION_RULES[a]!(w, c);
          else if (what === op.timer) {
            const timer = c * slots + (a & SLOT_MASK);
            const delay = a >> SLOT_BITS;
            const end = DELAY_RULES[delay]!(w, c);
            if (!(end >= now)) checkEnd(DELAY_NAMES[delay]!, end, now, c);
            const own = DELAY_PHASES[delay]!;
            // As `phaseAfter` in order.ts, written out.
            const first = end === now && own < phase ? phase : own;
            timerAt[timer] = end;
            timerKey[timer] = (first << PHASE_SHIFT) + started[c]!++;
          } else if (what === op.guard) {
            pc = GUARD_RULES[a]!(w, c) ? pc + 1 : code[pc + 1]! - 1;
          } else if (what === op.stage) enterStage(w, c, a);
          else if (what === op.end) {
            configuration[c] = a;
            break;
          } else if (what === op.share) {
            ACTION_RULES[a]!(w, c);
            const other = w.told;
            w.told = -1;
            if (other === c) pc = code[pc + 1]! - 1;
            else {
              pc++;
              if (other < 0) continue;
              answered = other;
              answer = w.toldMessage;
              answeredAt = now;
              answeredIn = phase;
            }
          } else if (what === op.later) {
            pc = timerAt[c * slots + a]! > now ? pc + 1 : code[pc + 1]! - 1;
          } else if (what === op.phase) {
            if (a > phase) phase = a;
          } else if (what === op.tell) {
            ACTION_RULES[a]!(w, c);
            if (w.told < 0) continue;
            answered = w.told;
            answer = w.toldMessage;
            w.told = -1;
            answeredAt = now;
            answeredIn = phase;
          } else {
            pc++;
            const [party, state] = steps.stateNames[a]!;
            const event = steps.triggerNames[code[pc]!]!;
            log!.push({ time: now, case: c, party, event, state });
          }
        }

        // The case's next timer: the earliest, then by phase, then by order of starting.
        const at = configuration[c]!;
        slot = NONE;
        let earliest = NEVER;
        let key = 0;
        for (let i = at * slots, end = i + runningCount[at]!; i < end; i++) {
          const s = running[i]!;
          const t = timerAt[c * slots + s]!;
          if (t > earliest || t === NEVER) continue;
          if (t < earliest || timerKey[c * slots + s]! < key) {
            slot = s;
            earliest = t;
            key = timerKey[c * slots + s]!;
          }
        }
        let isShared = waits[at] === 1;
        const hears = c < roots ? 1 : 2;
        // The default comes first at its instant, and once: not all who hear it are moved by it.
        if (
          now < defaultAt &&
          defaultAt < NEVER &&
          defaultAt <= earliest &&
          (hearsDefault[at]! & hears) !== 0
        ) {
          slot = DEFAULT;
          // Whether the share passed on is lost depends on the case of the next tier.
          isShared ||= severalTiers;
          earliest = defaultAt;
          key = DEFAULT_PHASE << PHASE_SHIFT;
        } else if (slot !== NONE) {
          if (onTimer[at * slots + slot] === UNBUILT) {
            steps.buildTimer(at, slot);
            code = steps.code;
          }
          isShared ||= isContact[at * slots + slot] === 1;
        }
        if (slot !== NONE) {
          if (!isShared) continue;
          queued[c] = slot;
          const order = orderKey(key >> PHASE_SHIFT, c);
          queuedFor[c] = earliest;
          queuedKey[c] = order;
          queue.push(earliest, order, c);
        }
        if (answered === NONE) {
          // The chain of an arrival starts as a whole; its later invoices are on their way by then.
          if (arriving === NONE) break;
          c = arriving + roots;
          if (c >= cases || issued[c % roots]! >= defaultAt) break;
          arriving = c;
          started[c] = 0;
          slot = ARRIVAL;
          continue;
        }
        // The answer belongs to the instant of the contact, however far its case has run ahead since.
        c = answered;
        answered = NONE;
        queuedFor[c] = NEVER;
        slot = ANSWER;
      }
    }
  }

  #programsFor(hasLedger: boolean, reports: boolean): MacroSteps {
    const key = `${hasLedger} ${reports}`;
    const known = this.#programs.get(key);
    if (known) return known;
    const built = new MacroSteps(charts, settle(this.#w.setting, hasLedger), reports);
    this.#programs.set(key, built);
    return built;
  }

  #makeRoom(cases: number, slots: number): void {
    if (this.#queued.length >= cases) return;
    const size = Math.max(256, cases, this.#queued.length * 2);
    this.#configuration = new Int32Array(size);
    this.#started = new Int32Array(size);
    this.#queued = new Int32Array(size);
    this.#queuedFor = new Float64Array(size);
    this.#queuedKey = new Float64Array(size);
    this.#timerAt = new Float64Array(size * slots);
    this.#timerKey = new Int32Array(size * slots);
  }
}
