import { CELLS, sampleTable } from "../random/QuantileTable.ts";
import { firstWord } from "../random/threefry.ts";
import type { World } from "../world/World.ts";
import { loaded } from "./loaded.ts";
import { nodes } from "./nodes.ts";
import type { Plan } from "./Plan.ts";
import * as plain from "./layout/plainRow.ts";

const WORD = 1 / 4294967296;

/**
 * The instant at which a plain delay begun now ends, put where it is said, by the rows of the plan at
 * hand. Numbers that are no integers cost engines an object where they are given to a function or come
 * back.
 */
export function drawEnd(
  w: World,
  { tables, calendars }: Plan,
  delay: number,
  c: number,
  ends: Float64Array,
  place: number,
): void {
  const { plainRows, values } = loaded;
  const row = delay << plain.ROW_BITS;
  const other = (w.flags[c]! & plainRows[row + plain.FLAG]!) === 0 ? 0 : 1;
  const from = plainRows[row + plain.NODES + other]!;
  const name = plainRows[row + plain.NAME]!;
  let days: number;
  if (from === plain.CONSTANT) days = values[2 * delay + other]!;
  else {
    const word = firstWord(w.seed, w.replication, w.name[c]!, counter(w, name, c));
    const cell = word >>> plain.PLACE_BITS;
    if (from <= plain.ASKED || cell === 0 || cell === CELLS - 1) {
      days = +sampleTable(tables[2 * delay + other]!, ((word >>> 0) + 0.5) * WORD);
    } else {
      // As `sampleTable` between the tails.
      const low = nodes[from + cell]!;
      const high = nodes[from + cell + 1]!;
      days = low + (high - low) * (((word & plain.PLACE_MASK) + 0.5) * plain.PLACE);
      if (!(days < high)) days = high;
    }
  }
  if ((name & plain.ALWAYS) !== 0) ends[place] = w.now + days;
  else {
    ends[place] = days;
    calendars[delay]!.addNow(w, ends, place);
  }
}

/** The second half of a draw's name: its purpose, and its attempt above. */
function counter(w: World, name: number, c: number): number {
  const purpose = name & plain.PURPOSE_MASK;
  if ((name & plain.WITH_BANK) === 0) return purpose;
  const bank = purpose | (w.bank[c]! << plain.BANK_SHIFT);
  return (name & plain.WITH_PASS) === 0 ? bank : bank + (w.pass[c]! << plain.PASS_SHIFT);
}
