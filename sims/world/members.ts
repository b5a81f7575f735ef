import { joinedShare } from "./diffusion.ts";
import type { Days, Share } from "../units.ts";
import type { World } from "./World.ts";

/** The house bank of a supplier: the first that it asks. */
function houseBank(w: World, s: number): number {
  return w.bankOrder[s * w.setting.banks]!;
}

/**
 * On which of the rival ledgers the payables of a case's chain live: the core enterprise is on all,
 * and issues on the one of the first tier's house bank.
 */
export function ledgerOf(w: World, c: number): number {
  return w.rivals === 1 ? 0 : w.ledgerOfBank[houseBank(w, w.supplier[w.root(c)]!)]!;
}

/** Whether a bank can serve a case from the ledger: a member of its ledger since its invoice at the latest. */
export function isMemberFor(w: World, c: number, b: number): boolean {
  return (
    w.memberFrom[b]! <= w.issued[c]! && (w.rivals === 1 || w.ledgerOfBank[b] === ledgerOf(w, c))
  );
}

/** Whether the house bank of the case's supplier can. */
export function isHouseBankMember(w: World, c: number): boolean {
  return isMemberFor(w, c, houseBank(w, w.supplier[c]!));
}

/** The bank in this place of the order in which the supplier asks, member banks alone; −1 past the last. */
export function memberBank(w: World, c: number, place: number): number {
  const { banks, membersVary } = w.setting;
  const from = w.supplier[c]! * banks;
  if (!membersVary) return place < w.memberCount ? w.memberOrder[from + place]! : -1;
  let left = place;
  for (let i = 0; i < banks; i++) {
    const b = w.bankOrder[from + i]!;
    if (isMemberFor(w, c, b) && left-- === 0) return b;
  }
  return -1;
}

/** Where the ledger keeps a supplier's account: it joins each ledger apart. */
export function accountOnLedger(w: World, c: number): number {
  const { rivals } = w;
  return rivals === 1 ? w.supplier[c]! : w.supplier[c]! * rivals + ledgerOf(w, c);
}

/** Member banks at an instant. */
export function membersAt(w: World, t: Days): number {
  if (!w.setting.diffusion) return w.memberCount;
  let count = 0;
  for (const from of w.memberFrom) if (from <= t) count++;
  return count;
}

/**
 * The probability, given all dates, that a case is on the ledger: all suppliers down to it have
 * joined by their invoices and none keeps its payable to itself, its house bank is a member by
 * then, and that on the right ledger. Exact: each of these is drawn apart from the dates.
 */
export function expectedOnLedger(w: World, c: number): Share {
  const { diffusion, joinShare, memberShare, privacy, banks } = w.setting;
  const { rivals } = w;
  if (w.issued[c]! >= w.closedAt) return 0;
  const by = (t: Days): Share => (diffusion ? joinedShare(diffusion, t) : 1);
  let share = memberShare * by(w.issued[c]!);
  for (let up = c; up >= 0; up -= w.roots) share *= joinShare * by(w.issued[up]!);
  for (let tier = w.tier[c]!; tier > 0; tier--) share *= 1 - privacy;
  // The house banks of two suppliers are drawn apart: one and the same in one case of all banks.
  if (w.tier[c]! > 0 && rivals > 1) share *= 1 / banks + (1 - 1 / banks) / rivals;
  return share;
}
