import type { Result, Tail, TailEstimate } from "../../sims/summary/Result.ts";
import { alignColumns } from "./alignColumns.ts";
import { TAIL_KEYS } from "./tailsJson.ts";

const LABELS: Readonly<Record<(typeof TAIL_KEYS)[number], string>> = {
  sme: "an invoice, to its supplier",
  suppliers: "a world, to all suppliers",
  bank: "a world, to all banks",
  coreEnterprise: "a world, to the core enterprise",
  operator: "a world, to the operator",
};

/** A line for each party: P95 and CVaR95 of every arm, or how many worlds they would need. */
export function tailsText(result: Result): readonly string[] {
  const arms = Object.entries(result.arms);
  const titles = arms.flatMap(([arm]) => [`P95 (${arm})`, `CVaR95 (${arm})`]);
  const rows = TAIL_KEYS.map((key) => [
    `  ${LABELS[key]}`,
    ...arms.flatMap(([, { tails }]) => both(tails[key])),
  ]);
  const [first] = arms;
  if (!first) return [];
  const { worlds, leastWorlds } = first[1].tails;
  const few =
    worlds < leastWorlds
      ? [
          `Tails of worlds need ${leastWorlds} of them, and ${worlds} are in: ask for --runs ${leastWorlds} or more.`,
        ]
      : [];
  return [
    "",
    ...alignColumns([["Cost in the tail per 100, as it happened", ...titles], ...rows]),
    "CVaR95 is the mean of the dearest 5 in 100; less than 0 is a gain.",
    ...few,
  ];
}

function both(tail: Tail | undefined): readonly string[] {
  return tail ? [written(tail.p95), written(tail.cvar95)] : ["–", "–"];
}

function written({ value, ci95 }: TailEstimate): string {
  const text = (x: number) => {
    const digits = x.toFixed(3);
    return Number(digits) === 0 ? digits.replace("-", "") : digits.replace("-", "−");
  };
  return `${text(value)} [${ci95 ? ci95.map(text).join(", ") : "–"}]`;
}
