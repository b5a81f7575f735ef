import { CATEGORIES, type Category, SME_COSTS } from "../measures/columns.ts";
import { COST_POINTS, LAST_DAY } from "../measures/grids.ts";
import type { Days, Minor } from "../units.ts";
import { flag, has } from "./flags.ts";
import { ACCRUAL_POINTS, CATEGORY_COUNT, MOST_ACCOUNTS, type World } from "./World.ts";

/**
 * Who can hold an account in a case: its own supplier, the supplier of the next tier, who owes the
 * invoice (the core enterprise, or the supplier of the tier above), and so on. Resources, market and
 * estate stand for the world outside; who cheats a bank has an account of its own.
 */
const ACCOUNTS = [
  "sme",
  "nextSme",
  "obligor",
  "coreEnterprise",
  "bank",
  "operator",
  "lender",
  "resources",
  "market",
  "estate",
  "fraudster",
] as const;
type Account = (typeof ACCOUNTS)[number];

/** A party by its name in the whole world: suppliers with their tier, from 1. */
export type PartyName = Exclude<Account, "sme" | "nextSme" | "obligor"> | `sme${number}`;

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
  readonly payer: PartyName;
  readonly payee: PartyName;
  /** The bank's number where a bank takes part, else −1. */
  readonly bank: number;
  readonly category: Category;
  readonly amount: Minor;
}
export type Journal = Posting[];

const countsAsCost = Uint8Array.from(CATEGORIES, (c) =>
  (SME_COSTS as readonly Category[]).includes(c) ? 1 : 0,
);

function partyName(w: World, c: number, who: number): PartyName {
  const tier = w.tier[c]! + 1;
  const account = ACCOUNTS[who]!;
  if (account === "sme") return `sme${tier}`;
  if (account === "nextSme") return `sme${tier + 1}`;
  if (account !== "obligor") return account;
  return tier === 1 ? "coreEnterprise" : `sme${tier - 1}`;
}

const TRANSFERS: ReadonlySet<Category> = new Set([
  "principal",
  "loss",
  "funding",
  "dilution",
  "fraudLoss",
]);

/** Categories in no measure of cost: what one party has more of, another has less. */
const isTransfer = Uint8Array.from(CATEGORIES, (c) => (TRANSFERS.has(c) ? 1 : 0));

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
  if (amount === 0 || (isForJournal(what, payer) && w.journal === undefined)) return;
  enter(w, c, what, payer, payee, amount, from, to);
}

/**
 * Of transfers only what a bank bears is summed up, its losses and the credits that it is paid back,
 * and what money costs whoever lends it.
 */
function isForJournal(what: number, payer: number): boolean {
  if (isTransfer[what] === 0 || what === category.funding) return false;
  if (payer === account.bank) return what === category.principal;
  return what !== category.dilution;
}

/** Where the sum of what one account paid another under a category stands in a world. */
export function flowPlace(tier: number, what: number, payer: number, payee: number): number {
  return ((tier * CATEGORY_COUNT + what) * MOST_ACCOUNTS + payer) * MOST_ACCOUNTS + payee;
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
      payer: partyName(w, c, payer),
      payee: partyName(w, c, payee),
      bank: payer === account.bank || payee === account.bank ? w.bank[c]! : -1,
      category: CATEGORIES[what]!,
      amount,
    });
  }
  // With a journal the sums are what they are without.
  if (isForJournal(what, payer) || !has(w, c, flag.counted)) return;
  const tier = w.tier[c]!;
  w.flows[flowPlace(tier, what, payer, payee)]! += amount;
  if (isTransfer[what] === 1) return;
  if (payee === account.resources) w.real[tier]! += amount;
  if (payer === account.operator) {
    w.operatorCost += amount;
    if (what === category.ledgerFixed) w.operatorFixed += amount;
  } else if (payee === account.operator) w.operatorIncome += amount;
  if (countsAsCost[what] === 0) return;
  const cost = payer === account.sme ? amount : payee === account.sme ? -amount : 0;
  if (cost === 0) return;
  w.byCategory[tier * CATEGORY_COUNT + what]! += cost;
  w.cost[c]! += cost;
  accrue(w, tier * ACCRUAL_POINTS, cost, from - w.issued[c]!, to - w.issued[c]!);
}

/**
 * Adds a cost that accrues from age a to age b to the cost curve of a tier, which begins at `start` and is kept at whole days: a
 * step on the first whole day after a, a slope up to the last before b, the rest a day later.
 */
function accrue(w: World, start: number, amount: Minor, a: Days, b: Days): void {
  const last = COST_POINTS - 1;
  if (a >= LAST_DAY) {
    w.costSteps[start + last]! += amount;
    return;
  }
  const first = a <= 0 ? 0 : Math.ceil(a);
  if (b <= first) {
    w.costSteps[start + first]! += amount;
    return;
  }
  const slope = amount / (b - a);
  const at = slope * (first - a);
  const end = b >= LAST_DAY ? LAST_DAY : Math.floor(b);
  w.costSteps[start + first]! += at;
  w.costSlopes[start + first + 1]! += slope;
  w.costSlopes[start + end + 1]! -= slope;
  w.costSteps[start + (b >= LAST_DAY ? last : end + 1)]! += amount - at - slope * (end - first);
}
