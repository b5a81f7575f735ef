import { CATEGORIES, type Category, SME_COSTS } from "../measures/columns.ts";
import { COST_POINTS, LAST_DAY } from "../measures/grids.ts";
import type { Days, Minor } from "../units.ts";
import { flag, has } from "./flags.ts";
import type { World } from "./World.ts";

/** Who can hold an account. Resources, market and estate stand for the world outside. */
export const ACCOUNTS = [
  "sme",
  "coreEnterprise",
  "bank",
  "operator",
  "lender",
  "resources",
  "market",
  "estate",
] as const;
export type Account = (typeof ACCOUNTS)[number];

export const account = Object.fromEntries(ACCOUNTS.map((a, i) => [a, i])) as Readonly<
  Record<Account, number>
>;
export const category = Object.fromEntries(CATEGORIES.map((a, i) => [a, i])) as Readonly<
  Record<Category, number>
>;

/** A posting of one case: an interval posting accrues linearly from `from` to `to`. */
export interface Posting {
  readonly case: number;
  readonly from: Days;
  readonly to: Days;
  readonly payer: Account;
  readonly payee: Account;
  /** The bank's number where a bank takes part, else −1. */
  readonly bank: number;
  readonly category: Category;
  readonly amount: Minor;
}
export type Journal = Posting[];

const countsAsCost = Uint8Array.from(CATEGORIES, (c) =>
  (SME_COSTS as readonly Category[]).includes(c) ? 1 : 0,
);

/** Categories in no measure of cost: what one party has more of, another has less. */
const isTransfer = Uint8Array.from(CATEGORIES, (c) =>
  c === "principal" || c === "loss" || c === "funding" ? 1 : 0,
);

/**
 * Books one flow of money: whole minor units from one account to another. Every sum over accounts
 * is therefore zero. The risk charge is a memo: what the holder of a claim loses in expectation.
 */
export function book(
  w: World,
  c: number,
  what: number,
  payer: number,
  payee: number,
  amount: Minor,
  from: Days,
  to: Days,
): void {
  // Short, so that it is inlined: most postings of a world without a journal end here.
  if (amount === 0 || (isTransfer[what] === 1 && w.journal === undefined)) return;
  enter(w, c, what, payer, payee, amount, from, to);
}

function enter(
  w: World,
  c: number,
  what: number,
  payer: number,
  payee: number,
  amount: Minor,
  from: Days,
  to: Days,
): void {
  if (w.journal) {
    w.journal.push({
      case: c,
      from,
      to,
      payer: ACCOUNTS[payer]!,
      payee: ACCOUNTS[payee]!,
      bank: payer === account.bank || payee === account.bank ? w.bank[c]! : -1,
      category: CATEGORIES[what]!,
      amount,
    });
  }
  if (isTransfer[what] === 1 || !has(w, c, flag.counted)) return;
  if (payee === account.resources) w.real += amount;
  if (payer === account.operator) w.operatorCost += amount;
  else if (payee === account.operator) w.operatorIncome += amount;
  if (payer !== account.sme || countsAsCost[what] === 0) return;
  w.byCategory[what]! += amount;
  w.cost[c]! += amount;
  accrue(w, amount, from - w.issued[c]!, to - w.issued[c]!);
}

/**
 * Adds a cost that accrues from age a to age b to the cost curve, which is kept at whole days: a
 * step on the first whole day after a, a slope up to the last before b, the rest a day later.
 */
function accrue(w: World, amount: Minor, a: Days, b: Days): void {
  const last = COST_POINTS - 1;
  if (a >= LAST_DAY) {
    w.costSteps[last]! += amount;
    return;
  }
  const first = a <= 0 ? 0 : Math.ceil(a);
  if (b <= first) {
    w.costSteps[first]! += amount;
    return;
  }
  const slope = amount / (b - a);
  const at = slope * (first - a);
  const end = b >= LAST_DAY ? LAST_DAY : Math.floor(b);
  w.costSteps[first]! += at;
  w.costSlopes[first + 1]! += slope;
  w.costSlopes[end + 1]! -= slope;
  w.costSteps[b >= LAST_DAY ? last : end + 1]! += amount - at - slope * (end - first);
}
