import * as rows from "../layout/caseRow.ts";
import * as at from "../layout/memory.ts";
import * as op from "../layout/op.ts";
import * as order from "../layout/order.ts";
import * as desk from "./desk.ts";
import { drawEnd, holds } from "./draws.ts";
import * as letter from "./letter.ts";
import * as numbers from "./numbers.ts";
import { flags, pass, tier } from "./rows.ts";
import * as rules from "./rules.ts";
import { enterStage } from "./stage.ts";

/** Runs one macro-step. */
export function runStep(begin: i32, c: i32, times: i32, marks: i32, now: f64, atFirst: i32): void {
  let phase = atFirst;
  for (let pc = begin; ; pc++) {
    const word = load<i32>(at.CODE + (pc << 2));
    const a = word >> op.OPERATION_BITS;
    switch (word & op.OPERATION_MASK) {
      case op.END: {
        const stage = a & op.STAGE_MASK;
        if (stage != op.SAME_STAGE) enterStage(c, stage, now);
        store<i32>(marks, a >> op.STAGE_BITS, rows.CONFIGURATION << 2);
        return;
      }
      case op.STAGE:
        enterStage(c, a, now);
        break;
      case op.GUARD:
        pc = rules.guard(a, c) ? pc + 1 : operand(pc);
        break;
      case op.ACT:
        rules.act(a, c);
        break;
      case op.STAMP:
        store<f64>(at.STAMPS + a * at.STAMP_BYTES + (c << 3), now);
        break;
      case op.COUNT:
        if ((flags(c) & numbers.COUNTED) != 0) {
          const place = at.COUNTS + ((tier(c) * numbers.COUNT_COUNT + a) << 3);
          store<f64>(place, load<f64>(place) + 1);
        }
        break;
      case op.RAISE:
        store<i32>(at.FLAGS + (c << 2), flags(c) | a);
        break;
      case op.PASS:
        store<i32>(at.PASS + (c << 2), pass(c) + 1);
        break;
      case op.TEST:
        pc = holds(a >> op.SLOT_BITS, c) ? pc + 1 : operand(pc);
        break;
      case op.DRAW: {
        const delay = a >> op.SLOT_BITS;
        const s = a & op.SLOT_MASK;
        const end = drawEnd(delay, c, now);
        if (s == op.DUE_DATE) store<f64>(at.DUE + (c << 3), end);
        else startTimer(times, marks, s, delay, end, c, now, phase);
        break;
      }
      case op.UNTIL: {
        const delay = a >> op.SLOT_BITS;
        const instant = load<f64>((delay == numbers.INVOICING ? at.ISSUED : at.DUE) + (c << 3));
        const end = instant < now ? now : instant;
        startTimer(times, marks, a & op.SLOT_MASK, delay, end, c, now, phase);
        break;
      }
      case op.TIMER: {
        const delay = a >> op.SLOT_BITS;
        const end = rules.endOf(delay, c);
        startTimer(times, marks, a & op.SLOT_MASK, delay, end, c, now, phase);
        break;
      }
      case op.SHARE: {
        if (a == numbers.JOIN_DESK && desk.takes(c)) {
          pc = operand(pc);
          break;
        }
        if (a == numbers.RELEASE_OFFICER && desk.rests(c)) {
          pc++;
          break;
        }
        const told = rules.share(a, c);
        const other = told >> order.MESSAGE_BITS;
        if (other == c) pc = operand(pc);
        else {
          pc++;
          if (other >= 0) send(told, now, phase);
        }
        break;
      }
      case op.TELL: {
        const told = rules.share(a, c);
        if (told >= 0) send(told, now, phase);
        break;
      }
      case op.LATER:
        pc = load<f64>(times + (a << 3)) > now ? pc + 1 : operand(pc);
        break;
      case op.PHASE:
        if (a > phase) phase = a;
        break;
      default:
        unreachable();
    }
  }
}

/** The place before the one where an instruction goes on that does not go on with the next. */
function operand(pc: i32): i32 {
  return load<i32>(at.CODE + (pc << 2), 4) - 1;
}

function send(told: i32, now: f64, phase: i32): void {
  const message = told & ((1 << order.MESSAGE_BITS) - 1);
  letter.send(told >> order.MESSAGE_BITS, message, now, phase);
}

function startTimer(
  times: i32,
  marks: i32,
  s: i32,
  delay: i32,
  end: f64,
  c: i32,
  now: f64,
  phase: i32,
): void {
  store<f64>(times + (s << 3), end);
  if (!(end >= now)) rules.refuseEnd(delay, end, now, c);
  const own = load<i32>(at.DELAY_PHASES + (delay << 2));
  const first = end == now && own < phase ? phase : own;
  const started = load<i32>(marks, rows.STARTED << 2);
  store<i32>(marks, started + 1, rows.STARTED << 2);
  store<i32>(marks + (s << 2), (first << order.PHASE_SHIFT) + started);
}
