import { tQuantile } from "../../random/normal.ts";
import { SECTIONS } from "../../summary/Reduction.ts";
import type { DifferenceResult, Estimate, Result } from "../../summary/Result.ts";
import { ARMS } from "../RunTable.ts";
import type { Look, Target, TargetFound } from "./Precision.ts";

/**
 * How exactly a result knows what was asked for: every measure in every arm's difference from the
 * first. With m of them each is held to 1 − 0.05/m, so that all together hold at 95 % (Bonferroni). A
 * share ε of a difference θ is met at ε|θ|/(1 + ε), since θ itself is only estimated (Law 2015 §9.4).
 */
export function lookAt(result: Result, targets: readonly Target[]): Look {
  const { replications, difference } = result;
  const [first] = ARMS.filter((arm) => result.arms[arm]);
  const pairs = Object.entries(difference).filter(([pair]) => pair.endsWith(`-${first}`));
  const wider = widening(targets.length * pairs.length, replications);
  return {
    replications,
    targets: targets.flatMap((target) =>
      pairs.map(([pair, found]) => judge(target, pair, estimateOf(found, target), wider)),
    ),
  };
}

/** Whether there is nothing left to be found out. */
export function isReached({ targets }: Look): boolean {
  return targets.every(({ reached }) => reached);
}

function judge(
  target: Target,
  pair: string,
  estimate: Estimate | undefined,
  wider: number,
): TargetFound {
  if (estimate?.ci95 === undefined) return { ...target, pair, reached: false };
  const { mean, ci95 } = estimate;
  const halfWidth = (wider * (ci95[1] - ci95[0])) / 2;
  const { within, relative } = target;
  const needed = relative ? (within * Math.abs(mean)) / (1 + within) : within;
  return { ...target, pair, mean, halfWidth, needed, reached: halfWidth <= needed };
}

/** By how much an interval at 1 − 0.05/m is wider than one at 95 %. */
function widening(m: number, replications: number): number {
  if (m <= 1) return 1;
  const degrees = Math.max(1, Math.min(replications, SECTIONS) - 2);
  return tQuantile(1 - 0.025 / m, degrees) / tQuantile(0.975, degrees);
}

function estimateOf(found: DifferenceResult, { measure }: Target): Estimate | undefined {
  if (measure === "timeToCash" || measure === "costPer100") return found[measure];
  return found.measures[measure];
}
