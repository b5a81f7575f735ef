import { purpose } from "../random/purposes.ts";
import type { Minor, Share } from "../units.ts";
import { account } from "../world/books.ts";
import { receivesPayable } from "../world/claim.ts";
import { countMore } from "../world/counts.ts";
import { flag, has, raise } from "../world/flags.ts";
import { roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";
import { charge } from "./riskCharge.ts";

/** Share of debts like this one that are never paid; of a first tier with a payable, the payable's. */
export function uncollectableShare(w: World, c: number): Share {
  const [paper, ledger] = w.setting.receivables.uncollectable;
  // Who offers to pay early pays.
  if (has(w, c, flag.paidEarly)) return 0;
  const first = w.root(c);
  // A payable is the core enterprise's, whoever holds a part of it.
  return receivesPayable(w, c) && (c === first || has(w, c, flag.onLedger)) ? ledger : paper;
}

/** Whether the debt is never paid, though its debtor does not fail. */
export function isUncollectable(w: World, c: number): boolean {
  if (!w.setting.receivables.writesOff) return false;
  const share = uncollectableShare(w, c);
  return share > 0 && w.u(purpose.uncollectable, w.name[c]!, 0) < share;
}

/** Whether the payable of which this case has a part is never paid. */
function isPayableUncollectable(w: World, c: number): boolean {
  return w.setting.receivables.writesOff && isUncollectable(w, w.root(c));
}

export const writeOffGuards = {
  isUncollectable,
  isPayableUncollectable,
  isOwnPartUncollectable: (w: World, c: number): boolean =>
    has(w, c, flag.onLedger) && isPayableUncollectable(w, c),
};

export const writeOffActions = {
  writeOff: (w: World, c: number): void => raise(w, c, flag.writtenOff),
};

/**
 * What whoever holds an amount of the debt when it ends loses in expectation because some are never
 * paid: a charge like that of defaults, so that rare and whole losses do not swamp the means.
 */
export function chargeWriteOff(w: World, c: number, held: Minor, holder: number): void {
  if (w.setting.receivables.writesOff) chargeShare(w, c, uncollectableShare(w, c), held, holder);
}

/** The same of a share that was to be passed on, for the supplier that was left with it. */
export function chargePassedWriteOff(w: World, c: number, held: Minor): void {
  if (!w.setting.receivables.writesOff) return;
  const share = w.setting.receivables.uncollectable[receivesPayable(w, c) ? 1 : 0];
  chargeShare(w, c, share, held, account.sme);
}

function chargeShare(w: World, c: number, share: Share, held: Minor, holder: number): void {
  charge(w, c, roundHalfEven(share * held), w.issued[c]!, w.now, holder);
}

/** Counts what is written off of a debt, or of a share of it. */
export function countWriteOff(w: World, c: number, amount: Minor): void {
  if (has(w, c, flag.writtenOff)) countMore(w, c, "writtenOff", amount);
}

/** Loss given default: all of a debt that is written off, else by who owes it (the core enterprise is 0). */
export function lossShare(w: World, c: number, byCoreEnterprise: boolean): Share {
  if (has(w, c, flag.writtenOff)) return 1;
  return w.setting.lossesGivenDefault[byCoreEnterprise ? 0 : w.tier[c]!]!;
}
