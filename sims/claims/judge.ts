import type { Arm } from "../experiment/RunTable.ts";
import type { ArmResult, DifferenceResult, Interval, Result } from "../summary/Result.ts";
import type { Check, Claim } from "./Claim.ts";

/** What a run says of a claim: met, missed, or nothing that could be held against it. */
export type ClaimStatus = "met" | "missed" | "notComparable";

/** One number of a claim beside the simulated one. */
export interface CheckedNumber {
  readonly check: Check;
  /** The simulated mean over all worlds; of a ratio that of the means. Absent if there was nothing to measure. */
  readonly mean?: number;
  /** From the 5 % to the 95 % quantile over single worlds: years of one core enterprise and its suppliers. */
  readonly range?: Interval;
  /** Whether range and band have a point in common; absent without a range. */
  readonly met?: boolean;
}

export interface ClaimVerdict {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  readonly checks: readonly CheckedNumber[];
  /** One sentence. */
  readonly reason: string;
}

/**
 * Holds the final result of a claim's experiment against it. A number is met if the simulated 90 %
 * interval, over worlds, has a point in common with the band; a claim if all its numbers are. Give no
 * result for a claim that cannot be run. The result must have been made with its preset and arms, and
 * have from 2 to 500 replications: what is missing makes the claim not comparable.
 */
export function judgeClaim(claim: Claim, result?: Result): ClaimVerdict {
  const { test } = claim;
  if ("reason" in test) return { claim, status: "notComparable", checks: [], reason: test.reason };
  const checks = test.checks.map((check) => checkNumber(check, result));
  const without = checks.find(({ met }) => met === undefined);
  if (without) {
    const reason = `The run has nothing to tell of “${without.check.label}”.`;
    return { claim, status: "notComparable", checks, reason };
  }
  const missed = checks.filter(({ met }) => met === false);
  return missed.length === 0
    ? { claim, status: "met", checks, reason: reasonMet(checks) }
    : { claim, status: "missed", checks, reason: reasonMissed(missed, checks.length) };
}

function checkNumber(check: Check, result: Result | undefined): CheckedNumber {
  const mean = result && meanOf(check, result);
  const range = result && rangeOf(check, result);
  if (mean === undefined || range === undefined) return { check };
  const { from = -Infinity, to = Infinity } = check.band;
  return { check, mean, range, met: range[0] <= to && range[1] >= from };
}

function meanOf({ measure, quantity }: Check, { arms, difference }: Result): number | undefined {
  const of = (arm: Arm): number | undefined => measured(arms[arm], measure);
  if ("arm" in quantity) return of(quantity.arm);
  if ("difference" in quantity) return measured(difference[quantity.difference.join("-")], measure);
  const [above, below] = quantity.ratio.map(of);
  return above === undefined || !below ? undefined : above / below;
}

function rangeOf({ measure, quantity }: Check, { worldRanges }: Result): Interval | undefined {
  if ("arm" in quantity) return worldRanges?.arms[quantity.arm]?.[measure];
  if ("difference" in quantity) {
    return worldRanges?.difference[quantity.difference.join("-")]?.[measure];
  }
  return worldRanges?.ratio[quantity.ratio.join("-")]?.[measure];
}

function measured(of: ArmResult | DifferenceResult | undefined, id: string): number | undefined {
  if (id === "timeToCash" || id === "costPer100") return of?.[id].mean;
  return of?.measures[id]?.mean;
}

function reasonMet(checks: readonly CheckedNumber[]): string {
  return checks.every(({ check }) => check.putIn)
    ? "The model gives back what was put in; this says nothing of the world."
    : "The simulated range reaches the claim.";
}

function reasonMissed(missed: readonly CheckedNumber[], of: number): string {
  const where = missed.map(({ check, range }) => {
    const side = range && range[0] > (check.band.to ?? Infinity) ? "above" : "below";
    return `“${check.label}” lies ${side} what is claimed`;
  });
  const rest = missed.length < of ? "; the rest agrees" : "";
  return `${where.join(", ")}${rest}.`;
}
