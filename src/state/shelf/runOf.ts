import type { ArmResult, Curve, DifferenceResult, Estimate } from "../../../sims/summary/Result.ts";
import { DEFAULT_PAIR, readArmPair } from "../../arms/ArmPair.ts";
import type { Estimates, ShelvedCurve, ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import type { FinishedAnswer } from "../createExperiment.ts";

/** Significant digits of a kept curve: more than a screen has pixels. */
const DIGITS = 6;

function rounded(values: readonly number[]): readonly number[] {
  return values.map((value) => Number(value.toPrecision(DIGITS)));
}

function curveOf({ mean, lo, hi }: Curve): ShelvedCurve {
  if (!lo || !hi) return { mean: rounded(mean) };
  return { mean: rounded(mean), lo: rounded(lo), hi: rounded(hi) };
}

function plain({ mean, ci95 }: Estimate): Estimate {
  return ci95?.every(Number.isFinite) ? { mean, ci95: [...ci95] } : { mean };
}

function estimatesOf(found: ArmResult | DifferenceResult): Estimates {
  const { timeToCash, costPer100, measures } = found;
  const all = Object.entries({ timeToCash, costPer100, ...measures });
  return Object.fromEntries(
    all.flatMap(([id, estimate]) =>
      Number.isFinite(estimate.mean) ? [[id, plain(estimate)] as const] : [],
    ),
  );
}

/** What is kept of a finished experiment; undefined where it did not compare two arms. */
export function runOf(
  { request, result, digest }: FinishedAnswer,
  title: string,
  at: number,
): ShelvedRun | undefined {
  const arms = readArmPair(request.arms.join()) ?? DEFAULT_PAIR;
  const [base, other] = arms;
  const { [base]: first, [other]: second } = result.arms;
  const difference = result.difference[`${other}-${base}`];
  const curves = (which: "time" | "cost") => {
    const { [base]: from, [other]: to } = result.curves[which];
    return from && to && { base: curveOf(from), other: curveOf(to) };
  };
  const [time, cost] = [curves("time"), curves("cost")];
  if (!first || !second || !difference || !time || !cost) return undefined;
  return {
    digest,
    at,
    title,
    model: result.model,
    seed: result.seed,
    ...(result.luck && { luck: result.luck }),
    replications: result.replications,
    invoices: result.invoices,
    arms,
    scenario: result.scenario,
    found: {
      base: estimatesOf(first),
      other: estimatesOf(second),
      difference: estimatesOf(difference),
    },
    curves: { time, cost },
  };
}
