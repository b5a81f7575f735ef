import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import type { Days, Minor, Share } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { isOwedByCoreEnterprise } from "../world/claim.ts";

/**
 * What the holder of a claim loses in expectation between two instants. Means count this, since
 * realised defaults are so rare that they swamp the rest. A supplier defaults at the end of its
 * debt or not at all, so its charge falls on whoever holds the claim then.
 */
export function riskCharge(w: World, c: number, from: Days, to: Days, holder: number): void {
  const amount = w.own[c]!;
  if (!isOwedByCoreEnterprise(w, c)) return chargeSupplier(w, c, amount, to, holder);
  // Before the payable came the claim was on the supplier above, and not due.
  const start = w.tier[c] === 0 ? from : Math.max(from, w.heldAt[c]!);
  chargeCoreEnterprise(w, c, amount, start, to, holder);
}

/** Loss given default times the hazard of the core enterprise, for an amount that a party holds. */
export function chargeCoreEnterprise(
  w: World,
  c: number,
  held: Minor,
  from: Days,
  to: Days,
  holder: number,
): void {
  const { hazard, lossesGivenDefault } = w.setting;
  if (hazard === 0) return;
  const end = to < w.defaultAt ? to : w.defaultAt;
  if (!(end > from)) return;
  const amount = roundHalfEven(lossesGivenDefault[0]! * held * hazard * (end - from));
  charge(w, c, amount, from, to, holder);
}

/** Loss given default times the supplier's probability of default until its debt ends. */
export function chargeSupplier(w: World, c: number, held: Minor, to: Days, holder: number): void {
  const share = obligorDefaultShare(w, c, to);
  if (share === 0) return;
  const amount = roundHalfEven(w.setting.lossesGivenDefault[w.tier[c]!]! * held * share);
  charge(w, c, amount, w.issued[c]!, to, holder);
}

/** 1 − (1 − PD)^(days/365): the probability that the supplier above defaults on an invoice paid at `at`. */
export function obligorDefaultShare(w: World, c: number, at: Days): Share {
  const annual = w.setting.obligorDefaults[w.tier[c]!]!;
  if (annual === 0) return 0;
  if (annual >= 1) return 1;
  return 1 - exp((ln(1 - annual) * (at - w.issued[c]!)) / 365);
}

/** Books an expected loss: a memo, which tails replace by what is really lost. */
export function charge(
  w: World,
  c: number,
  amount: Minor,
  from: Days,
  to: Days,
  holder: number,
): void {
  book(w, c, category.riskCharge, holder, account.estate, amount, from, to);
  if (holder === account.sme) w.tail[c]! -= amount;
}
