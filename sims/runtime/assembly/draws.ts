import * as at from "../layout/memory.ts";
import * as plain from "../layout/plainRow.ts";
import { endIn } from "./calendar.ts";
import { firstWord } from "./firstWord.ts";
import * as numbers from "./numbers.ts";
import { flags, pass } from "./rows.ts";
import * as rules from "./rules.ts";

/** 2^-32. */
const WORD: f64 = 2.3283064365386963e-10;

let seed: i32 = 0;
let replication: i32 = 0;

export function open(ofSeed: i32, ofReplication: i32): void {
  seed = ofSeed;
  replication = ofReplication;
}

/** Where the row of a plain delay or guard stands. */
function plainRow(rule: i32): i32 {
  return at.PLAIN_ROWS + ((rule << plain.ROW_BITS) << 2);
}

/** 0 for a case's table, or share; 1 for the other. */
function whichOf(row: i32, c: i32): i32 {
  return (flags(c) & load<i32>(row, plain.FLAG << 2)) == 0 ? 0 : 1;
}

function draw(row: i32, drawnBy: i32, c: i32): i32 {
  let attempt = 0;
  let first = 0;
  if ((drawnBy & plain.WITH_BANK) != 0) {
    attempt = load<i32>(at.BANK + (c << 2)) << plain.BANK_SHIFT;
    first = load<i32>(at.ATTEMPTS + (c << 2));
    if ((drawnBy & plain.WITH_PASS) != 0) attempt |= pass(c) << plain.PASS_SHIFT;
    else first &= ~plain.PASSES;
  }
  if (attempt == first) {
    const drawn = load<i32>(row, plain.DRAWN << 2);
    if (drawn != 0) return load<i32>(drawn + (c << 2));
    store<i32>(row, load<i32>(row, plain.ASKS << 2) + 1, plain.ASKS << 2);
  }
  const counter = (drawnBy & plain.PURPOSE_MASK) | attempt;
  return firstWord(seed, replication, load<i32>(at.NAME + (c << 2)), counter);
}

/** Whether a plain guard holds. */
export function holds(guard: i32, c: i32): bool {
  const row = plainRow(guard);
  const which = whichOf(row, c);
  const drawnBy = load<i32>(row, plain.NAME << 2);
  const from = load<i32>(row + (which << 2), plain.NODES << 2);
  const drawn = from >= 0 ? draw(row, drawnBy, c) : 0;
  return (
    <f64>(<u32>drawn) + 0.5 < load<f64>(at.VALUES + ((2 * guard + which) << 3)) &&
    ((drawnBy & plain.NOT_LAST) == 0 || pass(c) < numbers.LAST_PASS)
  );
}

/** As `samplePoints` of random/QuantileTable.ts. */
function atPoint(table: i32, drawn: i32): f64 {
  const u = (<f64>(<u32>drawn) + 0.5) * WORD;
  let i: i32 = load<u16>(table + ((drawn >>> plain.PLACE_BITS) << 1));
  while (load<f64>(table + (i << 3), at.POINT_PROBABILITIES + 8) <= u) i++;
  const point = table + (i << 3);
  const beyond = u - load<f64>(point, at.POINT_PROBABILITIES);
  const value = load<f64>(point, at.POINT_VALUES) + load<f64>(point, at.POINT_SLOPES) * beyond;
  const high = load<f64>(point, at.POINT_VALUES + 8);
  return value < high ? value : high;
}

/** When a plain delay begun now ends; in the tails, and where it begins outside hours, the rules tell. */
export function drawEnd(delay: i32, c: i32, now: f64): f64 {
  const row = plainRow(delay);
  const which = whichOf(row, c);
  const drawnBy = load<i32>(row, plain.NAME << 2);
  const from = load<i32>(row + (which << 2), plain.NODES << 2);
  let days: f64 = -1;
  if (from == plain.CONSTANT) days = load<f64>(at.VALUES + ((2 * delay + which) << 3));
  else if (from >= 0) {
    const drawn = draw(row, drawnBy, c);
    const cell = drawn >>> plain.PLACE_BITS;
    if (cell != 0 && cell != plain.CELLS - 1) {
      const node = at.NODES + ((from + cell) << 3);
      const low = load<f64>(node);
      const high = load<f64>(node, 8);
      days = low + (high - low) * ((<f64>(drawn & plain.PLACE_MASK) + 0.5) * plain.PLACE);
      if (!(days < high)) days = high;
    }
  } else if (from <= plain.POINTS) {
    days = atPoint(at.NODES + ((plain.POINTS - from) << 3), draw(row, drawnBy, c));
  }
  let end: f64 = -1;
  if (days >= 0) {
    if ((drawnBy & plain.ALWAYS) != 0) return now + days;
    const calendar = (drawnBy >> plain.CALENDAR_SHIFT) & plain.CALENDAR_MASK;
    if (calendar != 0) end = endIn(calendar, now, days);
  }
  return end >= 0 ? end : rules.drawnEnd(delay, c);
}
