import type { Stage } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import type { Estimate, Interval } from "../../../sims/summary/Result.ts";
import { digitsFor, formatNumber, formatPercent } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { verdict } from "../../format/verdict.ts";
import { stageName } from "../../i18n/stages.ts";
import { sy } from "../../i18n/story.ts";
import type { StoryId } from "../../state/story/steps.ts";
import { cashBy, missOf, type ChoiceAsk, type Measured, type NumberAsk } from "./asks.ts";

/** A number in the unit of its question: "39.1 days", "54 of 100". */
export function numberText(value: number, unit: NumberAsk["unit"], digits = 0): string {
  return sy(`unit.${unit}`, { n: formatNumber(value, digits) });
}

/** Decimals in which an interval does not vanish. */
function digitsOf({ value, interval }: Measured): number {
  const [lo, hi] = interval ?? [value, value];
  return Math.max(1, Math.min(2, digitsFor(hi - lo, 1)));
}

/** The model's answer, and its interval in words. */
export function answerText(
  found: Measured,
  unit: NumberAsk["unit"],
): { readonly answer: string; readonly interval: string } {
  const digits = digitsOf(found);
  const [lo, hi] = found.interval ?? [found.value, found.value];
  return {
    answer: numberText(found.value, unit, digits),
    interval: sy("interval", { lo: formatNumber(lo, digits), hi: formatNumber(hi, digits) }),
  };
}

/** How far a guess was from what the model found. */
export function hitText(guess: number, found: Measured, unit: NumberAsk["unit"]): string {
  const miss = missOf(guess, found);
  if (miss === 0) return sy("hit.inside");
  const by = sy(`by.${unit}`, { n: formatNumber(Math.abs(miss), digitsOf(found)) });
  return sy(miss > 0 ? "hit.over" : "hit.under", { by });
}

/** What an answer to choose is called. */
export function optionText(of: ChoiceAsk["of"], option: string): string {
  if (of === "stages") return stageName(option as Stage);
  return sy(`money.${option as "lower" | "higher" | "unclear" | "same"}`);
}

/** An interval by its sizes, the smaller first, in as many decimals as tell its ends apart. */
function sizes(interval: Interval, least: number): { readonly lo: string; readonly hi: string } {
  const digits = Math.max(least, digitsFor(interval[1] - interval[0], 5));
  const [lo = 0, hi = 0] = interval.map(Math.abs).sort((a, b) => a - b);
  return { lo: formatNumber(lo, digits), hi: formatNumber(hi, digits) };
}

/** An interval that holds zero, with its signs. */
function ends(interval: Interval): { readonly lo: string; readonly hi: string } {
  const digits = Math.max(2, digitsFor(interval[1] - interval[0], 5));
  return { lo: formatNumber(interval[0], digits), hi: formatNumber(interval[1], digits) };
}

function costValues(cost: Estimate) {
  const interval = intervalOf(cost);
  return verdict(cost) === "unclear" ? ends(interval) : sizes(interval, 2);
}

/** What is to be said once the answer of a step is shown; all of it from the result. */
export function foundText(id: StoryId, result: Result): string {
  const days = result.difference["L-T"]?.timeToCash;
  const cost = result.difference["L-T"]?.costPer100;
  const total = result.arms.T?.timeToCash.mean ?? 0;
  switch (id) {
    case "wait":
      return sy("wait.found");
    case "where": {
      const stages = Object.entries(result.arms.T?.stages ?? {});
      const [stage = "", longest = 0] = stages.sort(([, a], [, b]) => b - a)[0] ?? [];
      return sy("where.found", {
        answer: optionText("stages", stage),
        days: formatNumber(longest, 1),
        total: formatNumber(total, 1),
      });
    }
    case "ledger":
      if (!days) return "";
      return sy("ledger.found", {
        sooner: formatNumber(-days.mean, 1),
        ...sizes(intervalOf(days), 1),
      });
    case "thousands":
      return sy("thousands.found", { with: formatNumber(cashBy(result, "L")?.value ?? NaN, 0) });
    case "money":
      if (!cost || !days) return "";
      return sy(`money.found.${verdict(cost)}`, {
        ...costValues(cost),
        days: formatNumber(-days.mean, 1),
      });
    case "yours":
      return "";
  }
}

/** How a try at the last step stands: whether the ledger saves money at this share of suppliers. */
export function tryText(cost: Estimate, share: number): string {
  return sy(`yours.${verdict(cost)}`, { share: formatPercent(share, 0), ...costValues(cost) });
}
