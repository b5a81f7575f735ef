import type { Days, Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { dueDate, isOwedByCoreEnterprise } from "../world/claim.ts";
import type { World } from "../world/World.ts";
import { interest } from "../world/money.ts";

/** The core enterprise pays an amount now that was due earlier: interest for the days since, to its holder. */
export function payLateInterest(
  w: World,
  c: number,
  amount: Minor,
  due: Days,
  holder: number,
): void {
  const { charges, dayCount } = w.setting;
  const { now } = w;
  if (charges.lateRate === 0 || !(now > due)) return;
  const owed = interest(amount, charges.lateRate, now - due, dayCount);
  book(w, c, category.lateInterest, account.coreEnterprise, holder, owed, due, now);
}

/** The same for the supplier's own share; a supplier that owes pays none. */
export function payLateInterestOnOwn(w: World, c: number, holder: number): void {
  if (w.setting.charges.lateRate === 0 || !isOwedByCoreEnterprise(w, c)) return;
  payLateInterest(w, c, w.own[c]!, dueDate(w, c), holder);
}
