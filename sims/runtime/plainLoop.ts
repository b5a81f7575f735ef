import { ACTIONS, DELAYS, GUARDS, PHASES, WORLD_MESSAGES } from "../machines/names.ts";
import { CELLS } from "../random/QuantileTable.ts";
import { firstWord } from "../random/threefry.ts";
import { LAST_PASS } from "../rules/attempt.ts";
import { STAMPS } from "../rules/plainActions.ts";
import type { INSTANT_OF } from "../rules/plainDelays.ts";
import { actions, delays, guards, type Action, type Delay, type Guard } from "../rules/rules.ts";
import type { StateChange } from "../trace/LogRow.ts";
import { enterStage } from "../world/clock.ts";
import { flag } from "../world/flags.ts";
import { COUNT_COUNT, NEVER, type World } from "../world/World.ts";
import type { ContactQueue } from "./ContactQueue.ts";
import { drawEnd } from "./drawing.ts";
import * as of from "./layout/caseRow.ts";
import * as col from "./layout/configurationRow.ts";
import * as op from "./layout/op.ts";
import { ARRIVAL_PHASE, DEFAULT_PHASE, PHASE_SHIFT } from "./layout/order.ts";
import * as plain from "./layout/plainRow.ts";
import { loaded, reload } from "./loaded.ts";
import { UNBUILT } from "./MacroSteps.ts";
import { nodes } from "./nodes.ts";
import { checkEnd } from "./order.ts";
import type { Plan } from "./Plan.ts";
import { DELAY_NAMES } from "./readCharts.ts";
import { makeRoom, rows } from "./rows.ts";

const DELAY_RULES: readonly Delay[] = DELAY_NAMES.map((name) => delays[name]);
const DELAY_PHASES = Int32Array.from(DELAY_NAMES, (name) => PHASES.indexOf(DELAYS[name]));
const GUARD_RULES: readonly Guard[] = GUARDS.map((name) => guards[name]);
const ACTION_RULES: readonly Action[] = ACTIONS.map((name) => actions[name]);
/** Asked so often that engines should put them into the loop. */
const { joinDesk, releaseOfficer } = actions;
const JOIN_DESK = ACTIONS.indexOf("joinDesk");
const RELEASE_OFFICER = ACTIONS.indexOf("releaseOfficer");
/** Of the instants that are known or kept there are two each. */
const INVOICING = DELAY_NAMES.indexOf("invoicing" satisfies keyof typeof INSTANT_OF);
/** Stand where a timer slot is expected: nothing to fire, the default, a message from elsewhere, the arrival. */
const NONE = -1;
const DEFAULT = -2;
const ANSWER = -3;
const ARRIVAL = -4;

/** The default's message to a case of the first tier, and to one of a deeper. */
const DEFAULTED = WORLD_MESSAGES.length;
const DEFAULTED_DEEPER = DEFAULTED + 1;

/**
 * Runs the opened world until every case has ended; the log gets one row per change of state. The loop of
 * assembly/kernel.ts in plain words, for whatever that cannot run. One long function on purpose: calls cost more than
 * rules. With `inOneOrder` every timer is a contact.
 */
export function runPlainly(
  w: World,
  found: Plan,
  queue: ContactQueue,
  inOneOrder: boolean,
  log: StateChange[] | undefined,
): void {
  const { steps } = found;
  const { code, table, plainRows, values } = loaded;
  makeRoom(w.cases);
  const { times, marks } = rows;
  const { delivered, issued } = w;
  // Engines keep what is plainly a number in a register.
  const start = steps.start | 0;
  const cases = w.cases | 0;
  const roots = w.roots | 0;
  const seed = w.seed | 0;
  const replication = w.replication | 0;
  const defaultAt = +w.defaultAt;
  const { name, flags, bank, pass, due, tier, counts } = w;
  const stamped = STAMPS.map((stamp) => w[stamp]);
  const severalTiers = w.tiers > 1;
  /** The case with a message from the contact at hand, the message, and that contact's instant and phase. */
  let answered = NONE;
  let answer = 0;
  let answeredAt = 0;
  let answeredIn = 0;
  queue.open(cases, w.setting.horizon);

  for (let next = 0; ;) {
    let c: number;
    let slot: number;
    let arriving: number;
    let now: number;
    let phase: number;
    const first = queue.first | 0;
    if (
      next < roots &&
      (first === NONE || delivered[next]! <= times[(first << of.TIMES_BITS) + of.QUEUED_FOR]!)
    ) {
      c = next++;
      if (delivered[c]! >= defaultAt) continue;
      const mark = c << of.MARKS_BITS;
      marks[mark + of.STARTED] = 0;
      marks[mark + of.QUEUED] = NONE;
      slot = ARRIVAL;
      arriving = severalTiers ? c : NONE;
    } else if (first !== NONE) {
      c = first;
      arriving = NONE;
      queue.shift();
      const mark = c << of.MARKS_BITS;
      slot = marks[mark + of.QUEUED]!;
      marks[mark + of.QUEUED] = NONE;
    } else break;

    // Each turn fires one event of the case at hand and looks for its next.
    for (;;) {
      const time = c << of.TIMES_BITS;
      const mark = c << of.MARKS_BITS;
      let pc: number;
      if (slot >= 0) {
        now = times[time + slot]!;
        phase = marks[mark + slot]! >> PHASE_SHIFT;
        pc = table[(marks[mark + of.CONFIGURATION]! << col.ROW_BITS) + slot]! >> 1;
      } else if (slot === ARRIVAL) {
        now = delivered[c]!;
        phase = ARRIVAL_PHASE;
        pc = start;
      } else {
        const isAnswer = slot === ANSWER;
        now = isAnswer ? answeredAt : defaultAt;
        phase = isAnswer ? answeredIn : DEFAULT_PHASE;
        const configuration = marks[mark + of.CONFIGURATION]!;
        const message = isAnswer ? answer : c < roots ? DEFAULTED : DEFAULTED_DEEPER;
        const place = (configuration << col.ROW_BITS) + col.ON_MESSAGE + message;
        if (table[place] === UNBUILT) {
          steps.buildMessage(configuration, message);
          reload(steps);
        }
        pc = table[place]! >> 1;
      }
      w.now = now;
      step: for (; ; pc = (pc + 1) | 0) {
        const word = code[pc]!;
        const a = word >> op.OPERATION_BITS;
        switch (word & op.OPERATION_MASK) {
          case op.END:
          case op.STAGE: {
            const stage = a & op.STAGE_MASK;
            if (stage !== op.SAME_STAGE) enterStage(w, c, stage);
            if ((word & op.OPERATION_MASK) === op.STAGE) break;
            marks[mark + of.CONFIGURATION] = a >> op.STAGE_BITS;
            break step;
          }
          case op.GUARD:
            pc = GUARD_RULES[a]!(w, c) ? (pc + 1) | 0 : (code[pc + 1]! - 1) | 0;
            break;
          case op.ACT:
            ACTION_RULES[a]!(w, c);
            break;
          case op.STAMP:
            stamped[a]![c] = now;
            break;
          case op.COUNT:
            if ((flags[c]! & flag.counted) !== 0) counts[tier[c]! * COUNT_COUNT + a]!++;
            break;
          case op.RAISE:
            flags[c]! |= a;
            break;
          case op.PASS:
            pass[c]!++;
            break;
          case op.TEST:
          case op.DRAW:
          case op.UNTIL:
          case op.TIMER: {
            const s = a & op.SLOT_MASK;
            const delay = a >> op.SLOT_BITS;
            const what = word & op.OPERATION_MASK;
            if (what === op.TIMER) times[time + s] = DELAY_RULES[delay]!(w, c);
            else if (what === op.UNTIL) {
              const instant = (delay === INVOICING ? issued : due)[c]!;
              times[time + s] = instant < now ? now : instant;
            } else {
              // As `drawEnd` in drawing.ts, written out for what is asked most often: delays and guards
              // in one place, since engines put a draw into the loop only once.
              const row = delay << plain.ROW_BITS;
              const other = (flags[c]! & plainRows[row + plain.FLAG]!) === 0 ? 0 : 1;
              const from = plainRows[row + plain.NODES + other]!;
              const drawnBy = plainRows[row + plain.NAME]!;
              let drawn = 0;
              if (from >= 0 && (drawnBy & plain.ALWAYS) !== 0) {
                let counter = drawnBy & plain.PURPOSE_MASK;
                if ((drawnBy & plain.WITH_BANK) !== 0) {
                  counter |= bank[c]! << plain.BANK_SHIFT;
                  if ((drawnBy & plain.WITH_PASS) !== 0) counter += pass[c]! << plain.PASS_SHIFT;
                }
                drawn = firstWord(seed, replication, name[c]!, counter);
              }
              if (what === op.TEST) {
                const holds =
                  (drawn >>> 0) + 0.5 < values[2 * delay + other]! &&
                  ((drawnBy & plain.NOT_LAST) === 0 || pass[c]! < LAST_PASS);
                pc = holds ? (pc + 1) | 0 : (code[pc + 1]! - 1) | 0;
                break;
              }
              let days = -1;
              if ((drawnBy & plain.ALWAYS) !== 0) {
                if (from === plain.CONSTANT) days = values[2 * delay + other]!;
                else if (from >= 0) {
                  const cell = drawn >>> plain.PLACE_BITS;
                  if (cell !== 0 && cell !== CELLS - 1) {
                    const low = nodes[from + cell]!;
                    const high = nodes[from + cell + 1]!;
                    days = low + (high - low) * (((drawn & plain.PLACE_MASK) + 0.5) * plain.PLACE);
                    if (!(days < high)) days = high;
                  }
                }
              }
              if (s === op.DUE_DATE) {
                if (days >= 0) due[c] = now + days;
                else drawEnd(w, found, delay, c, due, c);
                break;
              }
              if (days >= 0) times[time + s] = now + days;
              else drawEnd(w, found, delay, c, times, time + s);
            }
            const end = times[time + s]!;
            if (!(end >= now)) checkEnd(DELAY_NAMES[delay]!, end, now, c);
            const own = DELAY_PHASES[delay]!;
            // As `phaseAfter` in order.ts, written out.
            const first = end === now && own < phase ? phase : own;
            marks[mark + s] = (first << PHASE_SHIFT) + marks[mark + of.STARTED]!++;
            break;
          }
          case op.SHARE: {
            if (a === JOIN_DESK) joinDesk(w, c);
            else if (a === RELEASE_OFFICER) releaseOfficer(w, c);
            else ACTION_RULES[a]!(w, c);
            const other = w.told | 0;
            w.told = -1;
            if (other === c) pc = (code[pc + 1]! - 1) | 0;
            else {
              pc = (pc + 1) | 0;
              if (other < 0) break;
              answered = other;
              answer = w.toldMessage | 0;
              answeredAt = now;
              answeredIn = phase;
            }
            break;
          }
          case op.TELL:
            ACTION_RULES[a]!(w, c);
            if (w.told < 0) break;
            answered = w.told | 0;
            answer = w.toldMessage | 0;
            w.told = -1;
            answeredAt = now;
            answeredIn = phase;
            break;
          case op.LATER:
            pc = times[time + a]! > now ? (pc + 1) | 0 : (code[pc + 1]! - 1) | 0;
            break;
          case op.PHASE:
            if (a > phase) phase = a;
            break;
          default: {
            pc = (pc + 1) | 0;
            const [party, state] = steps.stateNames[a]!;
            const event = steps.triggerNames[code[pc]!]!;
            log!.push({ time: now, case: c, party, event, state });
          }
        }
      }

      // The case's next timer: the earliest, then by phase, then by order of starting.
      const row = marks[mark + of.CONFIGURATION]! << col.ROW_BITS;
      slot = NONE;
      let earliest = NEVER;
      let key = 0;
      for (let i = row + col.RUNNING, end = i + table[row + col.RUNNING_COUNT]!; i < end; i++) {
        const s = table[i]!;
        const t = times[time + s]!;
        if (t > earliest || t === NEVER) continue;
        if (t < earliest || marks[mark + s]! < key) {
          slot = s;
          earliest = t;
          key = marks[mark + s]!;
        }
      }
      let isShared = inOneOrder || table[row + col.WAITS] === 1;
      // The default comes first at its instant, and once: not all who hear it are moved by it.
      if (
        now < defaultAt &&
        defaultAt < NEVER &&
        defaultAt <= earliest &&
        (table[row + col.HEARS_DEFAULT]! & (c < roots ? 1 : 2)) !== 0
      ) {
        slot = DEFAULT;
        // Whether the share passed on is lost depends on the case of the next tier.
        isShared ||= severalTiers;
        earliest = defaultAt;
        key = DEFAULT_PHASE << PHASE_SHIFT;
      } else if (slot !== NONE) {
        if (table[row + slot] === UNBUILT) {
          steps.buildTimer(row >> col.ROW_BITS, slot);
          reload(steps);
        }
        isShared ||= (table[row + slot]! & 1) === 1;
      }
      if (slot !== NONE) {
        if (!isShared) continue;
        // A contact that comes before all others need not stand in the queue.
        if (answered === NONE && arriving === NONE) {
          const other = queue.first | 0;
          const isBeforeOther =
            other === NONE || earliest < times[(other << of.TIMES_BITS) + of.QUEUED_FOR]!;
          if (isBeforeOther && (next >= roots || earliest < delivered[next]!)) continue;
        }
        times[time + of.QUEUED_FOR] = earliest;
        marks[mark + of.QUEUED] = slot;
        marks[mark + of.QUEUED_IN] = key >> PHASE_SHIFT;
        queue.push(c);
      }
      if (answered === NONE) {
        // The chain of an arrival starts as a whole; its later invoices are on their way by then.
        if (arriving === NONE) break;
        c = arriving + roots;
        if (c >= cases || issued[c % roots]! >= defaultAt) break;
        arriving = c;
        marks[(c << of.MARKS_BITS) + of.STARTED] = 0;
        marks[(c << of.MARKS_BITS) + of.QUEUED] = NONE;
        slot = ARRIVAL;
        continue;
      }
      c = answered;
      answered = NONE;
      if (marks[(c << of.MARKS_BITS) + of.QUEUED]! !== NONE) {
        queue.remove(c);
        marks[(c << of.MARKS_BITS) + of.QUEUED] = NONE;
      }
      slot = ANSWER;
    }
  }
}
