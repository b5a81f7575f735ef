import pow from "@stdlib/math-base-special-pow";
import { purpose } from "../random/purposes.ts";
import type { Days, Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { countMore } from "../world/counts.ts";
import { roundHalfEven } from "../world/money.ts";
import { advanceOf, onPath, reserveOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { hasRecourse } from "./hasRecourse.ts";

function isDisputed(w: World, c: number): boolean {
  const share = onPath(w.setting.receivables.disputed, w, c);
  return share > 0 && w.u(purpose.disputed, w.name[c]!, 0) < share;
}

/** What is credited of the supplier's own share by the time it is paid. */
export function dilutionOf(w: World, c: number): Minor {
  if (!isDisputed(w, c)) return 0;
  const { creditExponent } = w.setting.receivables;
  if (creditExponent === Infinity) return 0;
  return roundHalfEven(w.own[c]! * pow(w.u(purpose.credited, w.name[c]!, 0), creditExponent));
}

/** Days for which a disputed invoice is held back, beside being late. */
export function disputeDays(w: World, c: number): Days {
  if (!isDisputed(w, c)) return 0;
  return w.draw(w.setting.receivables.disputeTime, purpose.disputeTime, w.name[c]!, 0);
}

/**
 * Credits what is diluted, as the debt is paid to a holder: the supplier itself, or a bank, which
 * takes it out of the reserve later. What the reserve does not cover the supplier pays back at once
 * if it bears it (`claimExcess`).
 */
export function creditDilution(w: World, c: number, holder: number): void {
  const amount = dilutionOf(w, c);
  if (amount === 0) return;
  const { now } = w;
  countMore(w, c, "diluted", amount);
  book(w, c, category.dilution, holder, account.obligor, amount, now, now);
}

/** What a bank claims back at once: the credit beyond its reserve, where the supplier answers for it. */
export function claimExcess(w: World, c: number): void {
  const excess = dilutionOf(w, c) - reserveOf(w, c);
  if (excess <= 0) return;
  if (!w.setting.receivables.excessBySupplier && !hasRecourse(w, c)) return;
  book(w, c, category.dilution, account.sme, account.bank, excess, w.now, w.now);
}

/** Weight of the advance among the money that will come of the own share, in thousandths of the face. */
export function advanceWeight(w: World, c: number): number {
  const all = w.ownWeight[c]!;
  const advance = advanceOf(w, c);
  const net = w.own[c]! - dilutionOf(w, c);
  return advance >= net ? all : Math.round((all * advance) / net);
}
