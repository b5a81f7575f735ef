import * as rows from "../layout/caseRow.ts";
import * as col from "../layout/configurationRow.ts";
import * as at from "../layout/memory.ts";
import * as order from "../layout/order.ts";
import * as draws from "./draws.ts";
import * as letter from "./letter.ts";
import * as numbers from "./numbers.ts";
import * as queue from "./queue.ts";
import { delivered, marksOf, rowEntry, rowOf, timesOf } from "./rows.ts";
import * as rules from "./rules.ts";
import { runStep } from "./step.ts";

/** Stand where a timer slot is expected: nothing to fire, the default, a message from elsewhere, the arrival. */
const NONE = -1;
const DEFAULT = -2;
const ANSWER = -3;
const ARRIVAL = -4;
const NEVER: f64 = Infinity;

export { drawAhead } from "./drawAhead.ts";

/** The loop of plainLoop.ts in a form that compiles to WebAssembly: what is said there holds here. */
export function run(
  start: i32,
  roots: i32,
  cases: i32,
  severalTiers: bool,
  inOneOrder: bool,
  defaultAt: f64,
  seed: i32,
  replication: i32,
  ticksPerDay: f64,
): void {
  draws.open(seed, replication);
  letter.forget();
  queue.open(ticksPerDay);
  let next = 0;

  while (true) {
    let c: i32;
    let slot: i32;
    let arriving = NONE;
    const first = queue.first;
    if (next < roots && (first == NONE || delivered(next) <= queue.instant(first))) {
      c = next++;
      if (delivered(c) >= defaultAt) continue;
      begin(c);
      slot = ARRIVAL;
      if (severalTiers) arriving = c;
    } else if (first != NONE) {
      c = first;
      queue.shift();
      const marks = marksOf(c);
      slot = load<i32>(marks, rows.QUEUED << 2);
      store<i32>(marks, NONE, rows.QUEUED << 2);
    } else return;

    // Each turn fires one event of the case at hand and looks for its next.
    while (true) {
      const times = timesOf(c);
      const marks = marksOf(c);
      let now: f64;
      let phase: i32;
      let pc: i32;
      if (slot >= 0) {
        now = load<f64>(times + (slot << 3));
        phase = load<i32>(marks + (slot << 2)) >> order.PHASE_SHIFT;
        pc = rowEntry(rowOf(marks) + slot) >> 1;
      } else if (slot == ARRIVAL) {
        now = delivered(c);
        phase = order.ARRIVAL_PHASE;
        pc = start;
      } else {
        let message: i32;
        if (slot == ANSWER) {
          now = letter.sentAt;
          phase = letter.sentIn;
          message = letter.message;
          letter.forget();
        } else {
          now = defaultAt;
          phase = order.DEFAULT_PHASE;
          message = c < roots ? numbers.DEFAULTED : numbers.DEFAULTED + 1;
        }
        const place = rowOf(marks) + col.ON_MESSAGE + message;
        if (rowEntry(place) == numbers.UNBUILT) {
          rules.buildMessage(load<i32>(marks, rows.CONFIGURATION << 2), message);
        }
        pc = rowEntry(place) >> 1;
      }
      store<f64>(at.NOW, now);
      runStep(pc, c, times, marks, now, phase);

      // The case's next timer: the earliest, then by phase, then by order of starting.
      const row = rowOf(marks);
      slot = NONE;
      let earliest = NEVER;
      let key = 0;
      const end = row + col.RUNNING + rowEntry(row + col.RUNNING_COUNT);
      for (let i = row + col.RUNNING; i < end; i++) {
        const s = rowEntry(i);
        const t = load<f64>(times + (s << 3));
        if (t > earliest || t == NEVER) continue;
        const k = load<i32>(marks + (s << 2));
        if (t < earliest || k < key) {
          slot = s;
          earliest = t;
          key = k;
        }
      }
      let isShared = inOneOrder || rowEntry(row + col.WAITS) == 1;
      // The default comes first at its instant, and once: not all who hear it are moved by it.
      if (
        now < defaultAt &&
        defaultAt < NEVER &&
        defaultAt <= earliest &&
        (rowEntry(row + col.HEARS_DEFAULT) & (c < roots ? 1 : 2)) != 0
      ) {
        slot = DEFAULT;
        // Whether the share passed on is lost depends on the case of the next tier.
        if (severalTiers) isShared = true;
        earliest = defaultAt;
        key = order.DEFAULT_PHASE << order.PHASE_SHIFT;
      } else if (slot != NONE) {
        if (rowEntry(row + slot) == numbers.UNBUILT) {
          rules.buildTimer(load<i32>(marks, rows.CONFIGURATION << 2), slot);
        }
        if ((rowEntry(row + slot) & 1) == 1) isShared = true;
      }
      if (slot != NONE) {
        if (!isShared) continue;
        // A contact that comes before all others need not stand in the queue.
        if (letter.hearer == NONE && arriving == NONE) {
          const other = queue.first;
          if (
            (other == NONE || earliest < queue.instant(other)) &&
            (next >= roots || earliest < delivered(next))
          ) {
            continue;
          }
        }
        store<f64>(times, earliest, rows.QUEUED_FOR << 3);
        store<i32>(marks, slot, rows.QUEUED << 2);
        store<i32>(marks, key >> order.PHASE_SHIFT, rows.QUEUED_IN << 2);
        queue.push(c);
      }
      if (letter.hearer != NONE) {
        c = letter.hearer;
        const waiting = marksOf(c);
        if (load<i32>(waiting, rows.QUEUED << 2) != NONE) {
          queue.remove(c);
          store<i32>(waiting, NONE, rows.QUEUED << 2);
        }
        slot = ANSWER;
        continue;
      }
      // The chain of an arrival starts as a whole; its later invoices are on their way by then.
      if (arriving == NONE) break;
      c = arriving + roots;
      if (c >= cases || load<f64>(at.ISSUED + ((c % roots) << 3)) >= defaultAt) break;
      arriving = c;
      begin(c);
      slot = ARRIVAL;
    }
  }
}

function begin(c: i32): void {
  const marks = marksOf(c);
  store<i32>(marks, 0, rows.STARTED << 2);
  store<i32>(marks, NONE, rows.QUEUED << 2);
}
