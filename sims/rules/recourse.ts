import { LAST_DAY } from "../measures/grids.ts";
import type { Days } from "../units.ts";
import { account, book, category } from "../world/books.ts";
import { dueDate, isOnLedger } from "../world/claim.ts";
import { receiveCash, stage } from "../world/clock.ts";
import { countOne } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import { advanceOf } from "../world/receivables.ts";
import { NEVER, type World } from "../world/World.ts";
import { advanceWeight } from "./dilution.ts";
import { endFunding } from "./funding.ts";
import { hasRecourse } from "./hasRecourse.ts";

export const recourseDelays = {
  /** So many days past due, if the debt is not paid by then. */
  chargeBack: (w: World, c: number): Days =>
    hasRecourse(w, c)
      ? Math.max(dueDate(w, c) + w.setting.receivables.recourseAfter, w.now)
      : NEVER,
};

export const recourseGuards = { hasRecourse };

export const recourseActions = {
  /** The bank has its advance back, from the supplier; the claim is the supplier's again. */
  chargeBack: (w: World, c: number): void => {
    const { now } = w;
    endFunding(w, c);
    book(w, c, category.principal, account.sme, account.bank, advanceOf(w, c), now, now);
    countOne(w, c, "chargedBack");
    if (isOnLedger(w, c)) w.assignee[c] = -1;
  },
  /**
   * The supplier borrows what it pays back at its fallback rate until the debt is paid. The advance
   * was a loan then, and loans are no cash: the clock goes on as if it had not come.
   */
  takeBack: (w: World, c: number): void => {
    const { now } = w;
    const from = w.fundedAt[c]!;
    raise(w, c, flag.chargedBack);
    w.bridgeFrom[c] = now;
    book(w, c, category.principal, account.lender, account.sme, advanceOf(w, c), now, now);
    receiveCash(w, c, -advanceWeight(w, c), from);
    if (!has(w, c, flag.counted)) return;
    w.stage[c] = stage.recourse;
    w.stageSince[c] = Math.min(from, w.issued[c]! + LAST_DAY);
  },
};
