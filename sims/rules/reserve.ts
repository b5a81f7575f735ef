import { account, book, category } from "../world/books.ts";
import { addStage, receiveCash, stage } from "../world/clock.ts";
import { countOne } from "../world/counts.ts";
import { reserveOf } from "../world/receivables.ts";
import type { World } from "../world/World.ts";
import { advanceWeight, dilutionOf } from "./dilution.ts";
import { chargeWaiting } from "./waiting.ts";

export const reserveGuards = {
  holdsReserve: (w: World, c: number): boolean =>
    w.setting.receivables.holdsReserves && reserveOf(w, c) > 0,
};

export const reserveActions = {
  /** The bank has been paid, and has booked it: it releases the reserve, less what was credited. */
  releaseReserve: (w: World, c: number): void => {
    const reserve = reserveOf(w, c);
    if (reserve === 0) return;
    const { now } = w;
    book(w, c, category.principal, account.bank, account.sme, reserve, now, now);
    const credited = Math.min(dilutionOf(w, c), reserve);
    book(w, c, category.dilution, account.sme, account.bank, credited, now, now);
  },
  /** The rest of the supplier's money, for which it has waited since the advance. */
  receiveReserve: (w: World, c: number): void => {
    const { now } = w;
    const from = w.fundedAt[c]!;
    const weight = w.ownWeight[c]! - advanceWeight(w, c);
    w.releasedAt[c] = now;
    countOne(w, c, "released");
    chargeWaiting(w, c, reserveOf(w, c), from);
    addStage(w, c, stage.reserve, from, now, weight);
    receiveCash(w, c, weight);
  },
};
