import type { Minor } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { dueDate } from "../world/claim.ts";
import { interest } from "../world/money.ts";
import { advanceOf, onPath } from "../world/receivables.ts";
import type { World } from "../world/World.ts";

/** What a supplier pays others than bank and network for a financing now: cover, and the registry. */
export function surchargeNow(w: World, c: number): Minor {
  const { charges } = w.setting;
  return charges.hasSurcharges ? premiumNow(w, c) + onPath(charges.registryFees, w, c) : 0;
}

/** Books it: the premium for the days to the due date, the fee at once. */
export function bookSurcharge(w: World, c: number): void {
  const { charges } = w.setting;
  if (!charges.hasSurcharges) return;
  const { now } = w;
  const { sme, market, resources } = account;
  const fee = onPath(charges.registryFees, w, c);
  book(w, c, category.premium, sme, market, premiumNow(w, c), now, dueDate(w, c));
  book(w, c, category.registryFee, sme, resources, fee, now, now);
}

function premiumNow(w: World, c: number): Minor {
  const { charges, dayCount } = w.setting;
  const rate = onPath(charges.premiums, w, c);
  return interest(advanceOf(w, c), rate, dueDate(w, c) - w.now, dayCount);
}
