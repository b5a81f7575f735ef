import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";

/**
 * What the holder of the claim loses in expectation between two instants: loss given default times
 * the hazard. Means count this, since realised defaults are so rare that they swamp the rest.
 */
export function riskCharge(w: World, c: number, from: Days, to: Days, holder: number): void {
  const { hazard, lossGivenDefault } = w.setting;
  if (hazard === 0) return;
  const end = to < w.defaultAt ? to : w.defaultAt;
  if (end <= from) return;
  const amount = roundHalfEven(lossGivenDefault * w.face[c]! * hazard * (end - from));
  book(w, c, category.riskCharge, holder, account.estate, amount, from, to);
  if (holder === account.sme) w.tail[c]! -= amount;
}
