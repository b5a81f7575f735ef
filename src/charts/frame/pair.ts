import {
  BASE_ARMS,
  OTHER_ARMS,
  type ArmPair,
  type BaseArm,
  type OtherArm,
} from "../../arms/ArmPair.ts";
import { pairText, type PairText } from "../../arms/pairText.ts";
import type { ArmResult, Curve, DifferenceResult, Findings } from "../../../sims/summary/Result.ts";

/** A mean curve over days and its band; where there is none, the band is the curve itself. */
export interface BandedCurve {
  readonly mean: readonly number[];
  readonly lo: readonly number[];
  readonly hi: readonly number[];
}

/** An arm, and what was found of it. */
export interface Found<A> {
  readonly arm: A;
  readonly found: ArmResult;
}

/** The two arms that were compared, the other minus the base, and how they are told apart in words. */
export interface Pair {
  readonly base: Found<BaseArm>;
  readonly other: Found<OtherArm>;
  readonly difference: DifferenceResult;
  readonly said: PairText;
}

export interface PairCurves {
  readonly base: Found<BaseArm> & { readonly curve: BandedCurve };
  readonly other: Found<OtherArm> & { readonly curve: BandedCurve };
  readonly difference: DifferenceResult;
  readonly said: PairText;
}

/** The arms that some findings compare; undefined where the experiment ran fewer than two. */
export function armsOf({ arms, difference }: Findings): ArmPair | undefined {
  const base = BASE_ARMS.find((arm) => arms[arm]);
  const other = OTHER_ARMS.findLast((arm) => arms[arm]);
  return base && other && difference[`${other}-${base}`] ? [base, other] : undefined;
}

export function pair(findings: Findings): Pair | undefined {
  const [base, other] = armsOf(findings) ?? [];
  if (!base || !other) return undefined;
  const { [base]: first, [other]: second } = findings.arms;
  const difference = findings.difference[`${other}-${base}`];
  if (!first || !second || !difference) return undefined;
  return {
    base: { arm: base, found: first },
    other: { arm: other, found: second },
    difference,
    said: pairText(base, other),
  };
}

/** Both arms with one of their curves. */
export function pairCurves(findings: Findings, which: "time" | "cost"): PairCurves | undefined {
  const both = pair(findings);
  if (!both) return undefined;
  const { [both.base.arm]: first, [both.other.arm]: second } = findings.curves[which];
  if (!first || !second) return undefined;
  return {
    ...both,
    base: { ...both.base, curve: banded(first) },
    other: { ...both.other, curve: banded(second) },
  };
}

function banded({ mean, lo = mean, hi = mean }: Curve): BandedCurve {
  return { mean, lo, hi };
}
