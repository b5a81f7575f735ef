import type { World } from "../world/World.ts";
import { heap } from "./heap.ts";
import * as at from "./layout/memory.ts";
import * as plain from "./layout/plainRow.ts";
import { loaded } from "./loaded.ts";

/** Draws for `count` cases from the first on, whose names begin at `entity`: assembly/drawAhead.ts. */
export type DrawAhead = (
  rule: number,
  seed: number,
  replication: number,
  entity: number,
  first: number,
  count: number,
  to: number,
) => void;

/** A draw beforehand costs a third of one that is asked. */
const WORTHWHILE = 0.4;
const FIRST_PASS = 1 << plain.PASS_SHIFT;
/** After the draws of a rule: they are made eight at a time. */
const ROOM_BETWEEN = 64;

const attempts = new Int32Array(heap, at.ATTEMPTS, at.MOST_CASES);

/** The plain delays and guards whose first draw most of so many cases have asked for. */
export function mostAsked(cases: number): readonly number[] {
  const { plainRows } = loaded;
  return Array.from({ length: plain.MOST_ROWS }, (_, rule) => rule).filter(
    (rule) => plainRows[(rule << plain.ROW_BITS) + plain.ASKS]! > WORTHWHILE * cases,
  );
}

/**
 * Draws what these rules are asked first by each case, at its house bank in the first pass. A draw is known by
 * its name: made early, or in vain, it changes nothing. What there is no room for is drawn when it is asked.
 */
export function drawAhead(w: World, rules: readonly number[], draw: DrawAhead): void {
  const { cases, roots, seed, replication, name, bankOrder, supplier } = w;
  const { banks } = w.setting;
  for (let c = 0; c < cases; c++) {
    const houseBank = bankOrder[supplier[c]! * banks]!;
    attempts[c] = (houseBank << plain.BANK_SHIFT) | FIRST_PASS;
  }
  const bytes = 4 * cases + ROOM_BETWEEN;
  rules.forEach((rule, i) => {
    const to = at.DRAWN + i * bytes;
    const hasRoom = (i + 1) * bytes <= 4 * at.MOST_DRAWN;
    loaded.plainRows[(rule << plain.ROW_BITS) + plain.DRAWN] = hasRoom ? to : 0;
    // Names follow one another within a tier.
    for (let c = 0; hasRoom && c < cases; c += roots) {
      draw(rule, seed, replication, name[c]!, c, roots, to + 4 * c);
    }
  });
}
