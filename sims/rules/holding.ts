import { account, book, category } from "../world/books.ts";
import { dueDate, isOwedByCoreEnterprise } from "../world/claim.ts";
import { SLACK } from "../world/clock.ts";
import { interest } from "../world/money.ts";
import { advanceOf, onPath } from "../world/receivables.ts";
import type { World } from "../world/World.ts";

/**
 * What a bank's holding of a debt has cost when its money is back: the return on the capital it took
 * up, the work of collecting, more where that came late, and the core enterprise's fee for its line.
 */
export function chargeHolding(w: World, c: number): void {
  const { charges, dayCount } = w.setting;
  if (!charges.endsWithCharges) return;
  const { now } = w;
  const from = w.fundedAt[c]!;
  const { bank, market, resources, coreEnterprise } = account;
  const capital = interest(
    advanceOf(w, c),
    onPath(charges.capitalRates, w, c),
    now - from,
    dayCount,
  );
  book(w, c, category.capitalCharge, bank, market, capital, from, now);
  const late = now > dueDate(w, c) + SLACK ? charges.overdueCost : 0;
  const work = onPath(charges.collectionCosts, w, c) + late;
  book(w, c, category.bankOpex, bank, resources, work, now, now);
  // Whoever has failed pays no fees.
  if (!isOwedByCoreEnterprise(w, c) || now >= w.defaultAt) return;
  const fee = interest(w.own[c]!, onPath(charges.lineFees, w, c), now - from, dayCount);
  book(w, c, category.lineFee, coreEnterprise, bank, fee, from, now);
}
