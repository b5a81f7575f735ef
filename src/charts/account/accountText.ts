import type { Category } from "../../../sims/index.ts";
import { joinList, joinSentences } from "../../i18n/joins.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { formatNumber } from "../../format/number.ts";
import { LANES, ln } from "../../i18n/lanes.ts";
import { stageName, stageWhat } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";

import type { AccountSpan, ArmAccount } from "./armAccount.ts";

const MINOR_PER_MAJOR = 100;

const dayText = (days: number): string => formatNumber(days, 1);
const amountText = (minor: number): string => formatNumber(minor / MINOR_PER_MAJOR, 0);

/** How many kinds of cost are named. */
const MOST_KINDS = 3;

function costName(category: Category): string {
  const key = `cost.${category}`;
  return isCost(key) ? ln(key) : nameInWords(category);
}

type CostKey = Extract<keyof typeof LANES, `cost.${string}`>;

function isCost(key: string): key is CostKey {
  return Object.hasOwn(LANES, key);
}

/** Money for the invoice so far. */
export function moneyText({ received, face }: ArmAccount): string {
  return ln("account.received", { n: amountText(received), of: amountText(face) });
}

/** What it has cost so far, with its largest parts and the rest, which add up to it. */
export function costText({ cost, costs, face }: ArmAccount): string {
  const per100 = formatNumber(face > 0 ? (100 * cost) / face : 0, 2);
  const named = costs.slice(0, costs.length > MOST_KINDS + 1 ? MOST_KINDS : undefined);
  const other = cost - named.reduce((sum, { amount }) => sum + amount, 0);
  const parts = named.map(({ category, amount }) =>
    ln("account.part", { name: costName(category), n: amountText(amount) }),
  );
  if (named.length < costs.length)
    parts.push(ln("account.part", { name: ln("account.other"), n: amountText(other) }));
  return parts.length === 0
    ? ln("account.cost.none")
    : ln("account.cost", { n: amountText(cost), per100, parts: joinList(parts) });
}

function daysText({ arrived, days }: ArmAccount): string {
  return ln(arrived ? "account.arrived" : "account.so-far", { n: dayText(days) });
}

/** The accounts in a few sentences. */
export function describeAccounts(accounts: readonly ArmAccount[]): string {
  return joinSentences([
    ln("account.what"),
    ...accounts.map((account) =>
      ln("account.describe", {
        arm: t(`arm.${account.arm}`),
        days: daysText(account),
        money: moneyText(account),
        cost: costText(account),
      }),
    ),
  ]);
}

/** One stage of one arm, as a sentence. */
export function readSpan(account: ArmAccount, span: AccountSpan): string {
  return ln("account.read", {
    arm: t(`arm.${account.arm}`),
    name: stageName(span.stage),
    n: dayText(span.to - span.from),
    from: dayText(span.from),
    to: dayText(span.to),
    what: stageWhat(span.stage),
  });
}

/** Stages, money and costs of both arms, one line each. */
export function accountTable(accounts: readonly ArmAccount[]): ChartTable {
  const rows = accounts.flatMap((account) => {
    const arm = t(`arm.${account.arm}`);
    return [
      ...account.spans.map((span) => [
        arm,
        stageName(span.stage),
        ln("account.days", { n: dayText(span.to - span.from) }),
      ]),
      [arm, ln("account.table.days"), ln("account.days", { n: dayText(account.days) })],
      [arm, ln("account.table.received"), amountText(account.received)],
      ...account.costs.map(({ category, amount }) => [arm, costName(category), amountText(amount)]),
      [arm, ln("account.table.cost"), amountText(account.cost)],
    ];
  });
  return {
    caption: ln("account.title"),
    headers: [ln("lanes.table.arm"), ln("account.table.what"), ln("account.table.much")],
    rows,
  };
}
