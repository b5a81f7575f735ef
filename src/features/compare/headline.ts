import type { Estimate, Result } from "../../../sims/summary/Result.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { changeText } from "../../arms/pairText.ts";
import { pair, type Pair } from "../../charts/frame/pair.ts";
import { digitsFor, formatNumber } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { verdict, type Verdict } from "../../format/verdict.ts";
import { t, tParts } from "../../i18n/t.ts";

/** A piece of the headline; `arm` marks a value that wears an arm's colour. */
export interface HeadlinePart {
  readonly text: string;
  readonly arm?: Arm;
}

const TIME = {
  lower: ["headline.sooner", "headline.sooner.over"],
  higher: ["headline.later", "headline.later.over"],
  unclear: ["headline.unclear", "headline.unclear"],
  same: ["headline.same", "headline.same"],
} as const;

function costKey(time: Verdict, cost: Verdict) {
  switch (cost) {
    case "lower":
      return time === "higher" ? "headline.cost.butCheaper" : "headline.cost.cheaper";
    case "higher":
      return time === "lower" ? "headline.cost.butDearer" : "headline.cost.dearer";
    case "unclear":
      return "headline.cost.unclear";
    case "same":
      return "headline.cost.same";
  }
}

/** The answer in one sentence. It never claims a gain or a loss that its interval does not carry. */
export function headline(result: Result): readonly HeadlinePart[] {
  const both = pair(result);
  if (!both) return [];
  const { base, other, difference } = both;
  const time = verdict(difference.timeToCash);
  const cost = verdict(difference.costPer100);
  // At least one decimal, as in the table: rounded further, the two and their difference disagree.
  const fine = Math.max(1, digitsFor(difference.timeToCash.mean));
  const days = (value: number) => formatNumber(value, fine);
  const cents = Math.max(2, digitsFor(difference.costPer100.mean, 2));
  const money = (value: number) => formatNumber(value, cents);
  // Paper alone goes without saying, beside the ledger.
  const over = base.arm === "T" && other.arm === "L" ? 0 : 1;
  const timeParts = tParts(TIME[time][over], {
    ...armWords(both),
    with: t("headline.days", { n: days(other.found.timeToCash.mean) }),
    without: days(base.found.timeToCash.mean),
    average: t(result.byTier.length > 0 ? "headline.average.tiers" : "headline.average"),
  });
  const costParts = tParts(costKey(time, cost), {
    ...armWords(both),
    with: money(other.found.costPer100.mean),
    without: money(base.found.costPer100.mean),
  });
  return [...timeParts, ...costParts].map(({ text, name }) => {
    if (name === "with") return { text, arm: other.arm };
    return name === "without" ? { text, arm: base.arm } : { text };
  });
}

/** The arms in the words of the headline. */
function armWords({ base, other, said }: Pair) {
  return {
    lead: t(`arm.${other.arm}.lead`),
    change: changeText(base.arm, other.arm),
    base: said.base,
    it: base.arm === "T" && other.arm !== "D" ? t(`arm.${other.arm}.it`) : said.other,
  };
}

/** The intervals of both differences in words, and what they cover. */
export function intervalLine(result: Result): string {
  const both = pair(result);
  if (!both) return "";
  const { timeToCash, costPer100 } = both.difference;
  const [lo, hi] = intervalOf(timeToCash);
  const days = digitsFor(hi - lo, 5);
  const [low, high] = intervalOf(costPer100);
  const cents = digitsFor(high - low, 5);
  return t("headline.interval", {
    time: inWords(timeToCash, Math.max(1, days), {
      lower: "interval.days.sooner",
      higher: "interval.days.later",
      unclear: "interval.days.mixed",
      same: "interval.days.none",
    }),
    cost: inWords(costPer100, Math.max(2, cents), {
      lower: "interval.cost.cheaper",
      higher: "interval.cost.dearer",
      unclear: "interval.cost.mixed",
      same: "interval.cost.none",
    }),
  });
}

interface RangeKeys {
  readonly lower: "interval.days.sooner" | "interval.cost.cheaper";
  readonly higher: "interval.days.later" | "interval.cost.dearer";
  readonly unclear: "interval.days.mixed" | "interval.cost.mixed";
  readonly same: "interval.days.none" | "interval.cost.none";
}

function inWords(estimate: Estimate, digits: number, keys: RangeKeys): string {
  const said = verdict(estimate);
  if (said === "same") return t(keys.same);
  const sizes = intervalOf(estimate).map((x) => formatNumber(Math.abs(x), digits));
  const [lo = "", hi = ""] = said === "lower" ? sizes.reverse() : sizes;
  return t(keys[said], { lo, hi });
}
