import { purpose } from "../random/purposes.ts";
import { account, book, category } from "../world/books.ts";
import { flag, has } from "../world/flags.ts";
import { fraudLoss } from "../world/fraudReport.ts";
import { deceivedBanks } from "../world/resale.ts";
import type { World } from "../world/World.ts";

export const fraudGuards = {
  /** Fictitious, or with a forged confirmation. */
  isInvented: (w: World, c: number): boolean => {
    const { fictitious, forged } = w.setting.fraud;
    return isFraud(w, c) && kindDraw(w, c) < fictitious + forged;
  },
  isResold: (w: World, c: number): boolean => {
    const { fictitious, forged } = w.setting.fraud;
    return isFraud(w, c) && kindDraw(w, c) >= fictitious + forged;
  },
  /**
   * Only the data of order and delivery tell, and only where the obligor looks at them: a forger signs
   * a paper confirmation in its place. On a network the obligor itself issues, so there it looks.
   */
  isFoundInvented: (w: World, c: number): boolean => {
    const { detection, fictitious } = w.setting.fraud;
    if (!has(w, c, flag.digital)) return false;
    if (kindDraw(w, c) >= fictitious && !has(w, c, flag.onLedger)) return false;
    return w.u(purpose.inventedFound, w.name[c]!, 0) < detection;
  },
  isDuplicateRejected: (w: World, c: number): boolean => deceivedBanks(w, c).length === 0,
};

export const fraudActions = {
  obtainFunds: (w: World, c: number): void => {
    const { now } = w;
    for (const bank of lenders(w, c)) {
      at(w, c, bank, () =>
        book(w, c, category.principal, account.bank, account.fraudster, w.own[c]!, now, now),
      );
    }
  },
  /** A part is paid back, so that the fraud went on unseen; the rest is gone. */
  vanish: (w: World, c: number): void => {
    const { now } = w;
    const loss = fraudLoss(w, c);
    for (const bank of lenders(w, c)) {
      at(w, c, bank, () => {
        book(w, c, category.principal, account.fraudster, account.bank, w.own[c]!, now, now);
        book(w, c, category.fraudLoss, account.bank, account.fraudster, loss, now, now);
      });
    }
  },
};

/** Raising the share adds cases with fraud, and leaves the others as they are. */
function isFraud(w: World, c: number): boolean {
  return w.u(purpose.fraud, w.name[c]!, 0) < w.setting.fraud.share;
}

function kindDraw(w: World, c: number): number {
  return w.u(purpose.fraudKind, w.name[c]!, 0);
}

/** An invented invoice goes to the bank that finances the genuine one. */
function lenders(w: World, c: number): readonly number[] {
  return fraudGuards.isInvented(w, c) ? [w.bank[c]!] : deceivedBanks(w, c);
}

/** Books in the name of another bank than the one that has the genuine invoice. */
function at(w: World, c: number, bank: number, post: () => void): void {
  const own = w.bank[c]!;
  w.bank[c] = bank;
  post();
  w.bank[c] = own;
}
