import { purpose } from "../random/purposes.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countOne } from "../world/counts.ts";
import { NEVER, type World } from "../world/World.ts";

/**
 * When money that the core enterprise pays at t for a payable reaches its holder: without an
 * operator somebody has to find out who that is. One day for all parts of a chain.
 */
export function arrivalOf(w: World, c: number, t: Days): Days {
  if (w.closedAt > t || w.heldAt[c] === NEVER) return t;
  const { office, handSettlement } = w.setting;
  return office.add(t, w.draw(handSettlement, purpose.handSettlement, w.name[w.root(c)]!, 0));
}

/** The work of that, borne by the holder: the bank, or the supplier that no bank has paid. */
export function settleByHand(w: World, c: number): void {
  const isFinanced = w.assignee[c]! >= 0;
  const what = isFinanced ? category.bankOpex : category.labour;
  const holder = isFinanced ? account.bank : account.sme;
  countOne(w, c, "settledByHand");
  book(w, c, what, holder, account.resources, w.setting.handCost, w.now, w.now);
}
