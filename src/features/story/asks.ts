import type { Stage } from "../../../sims/index.ts";
import type { Estimate, Result } from "../../../sims/summary/Result.ts";
import { verdict, type Verdict } from "../../format/verdict.ts";
import type { StoryId } from "../../state/story/steps.ts";

/** A number that the model found, in the unit of the question, and its 95 % interval where there is one. */
export interface Measured {
  readonly value: number;
  readonly interval: readonly [lo: number, hi: number] | undefined;
}

/** A question that is answered by a number. */
export interface NumberAsk {
  readonly kind: "number";
  readonly unit: "days" | "people" | "share";
  readonly from: number;
  readonly to: number;
  readonly measured: (result: Result) => Measured | undefined;
}

/** What a choice is found to be, and what there is to choose from. */
export interface ChoiceAsk {
  readonly kind: "choice";
  readonly of: "stages" | "verdicts";
  readonly options: (result: Result) => readonly string[];
  readonly measured: (result: Result) => string | undefined;
}

/** A question that the page itself answers as its sliders move. */
export interface TryAsk {
  readonly kind: "try";
  readonly unit: "share";
  readonly from: number;
  readonly to: number;
  readonly measured: (result: Result) => Estimate | undefined;
}

export type StoryAsk = NumberAsk | ChoiceAsk | TryAsk;

/** Stages to choose from: the longest. */
const MOST_STAGES = 5;
/** Day of age at which the two curves are read. */
const CURVE_DAY = 30;

function median(result: Result, arm: "T" | "L"): Measured | undefined {
  const found = result.arms[arm]?.timeToCash;
  return found && { value: found.p50, interval: found.p50ci95 };
}

/** How many of 100 invoices have become cash by a day, as the curve shows it. */
export function cashBy(result: Result, arm: "T" | "L"): Measured | undefined {
  const { [arm]: curve, day } = result.curves.time;
  const at = day.indexOf(CURVE_DAY);
  const value = curve?.mean[at];
  if (curve === undefined || value === undefined) return undefined;
  const [lo, hi] = [curve.lo?.[at], curve.hi?.[at]];
  const interval =
    lo === undefined || hi === undefined ? undefined : ([100 * lo, 100 * hi] as const);
  return { value: 100 * value, interval };
}

/** The stages of an invoice on paper that take longest, in the order of the process. */
export function longestStages(result: Result): readonly Stage[] {
  const stages = Object.entries(result.arms.T?.stages ?? {}) as [Stage, number][];
  const longest = stages
    .filter(([, days]) => days > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_STAGES)
    .map(([stage]) => stage);
  return stages.map(([stage]) => stage).filter((stage) => longest.includes(stage));
}

function longestStage(result: Result): Stage | undefined {
  const days = result.arms.T?.stages ?? {};
  return longestStages(result).reduce<Stage | undefined>(
    (longest, stage) =>
      longest === undefined || (days[stage] ?? 0) > (days[longest] ?? 0) ? stage : longest,
    undefined,
  );
}

const VERDICTS: readonly Verdict[] = ["lower", "higher", "unclear"];

/** What each step of the story asks, and what of the page's own result answers it. */
export const ASKS: Readonly<Record<StoryId, StoryAsk>> = {
  wait: { kind: "number", unit: "days", from: 0, to: 90, measured: (r) => median(r, "T") },
  where: { kind: "choice", of: "stages", options: longestStages, measured: longestStage },
  ledger: { kind: "number", unit: "days", from: 0, to: 90, measured: (r) => median(r, "L") },
  thousands: {
    kind: "number",
    unit: "people",
    from: 0,
    to: 100,
    measured: (r) => cashBy(r, "T"),
  },
  money: {
    kind: "choice",
    of: "verdicts",
    options: () => VERDICTS,
    measured: (r) => {
      const cost = r.difference["L-T"]?.costPer100;
      return cost && verdict(cost);
    },
  },
  yours: {
    kind: "try",
    unit: "share",
    from: 0,
    to: 100,
    measured: (r) => r.difference["L-T"]?.costPer100,
  },
};

/** Whether a guess is as right as anybody can be, or by how much it is beside; without an interval beside the value. */
export function missOf(guess: number, { value, interval }: Measured): number {
  const [lo, hi] = interval ?? [value, value];
  if (guess >= lo && guess <= hi) return 0;
  return guess - value;
}
