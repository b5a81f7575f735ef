import type { Distribution } from "../../random/distributions/Distribution.ts";
import { purpose } from "../../random/purposes.ts";
import { seedOf } from "../../random/seedOf.ts";
import { CATALOGUE, parameter, type ParameterId } from "../../scenario/catalogue/catalogue.ts";
import type { ParameterKind } from "../../scenario/catalogue/Parameter.ts";
import { centre } from "../../scenario/centre.ts";
import { applyChanges, valueOf } from "../../scenario/changes.ts";
import { EVIDENCE_RANGES } from "../../scenario/evidenceRanges.ts";
import type { Problem } from "../../scenario/Problem.ts";
import type { Scenario } from "../../scenario/Scenario.ts";

/** A parameter that is a number, or has one for its centre, as it stands in a scenario. */
export interface Sweepable {
  readonly id: ParameterId;
  readonly label: string;
  readonly kind: ParameterKind;
  /** Unit of the values; a distribution's own where it has one. */
  readonly unit: string;
  /** The present value; of a distribution its centre. */
  readonly value: number;
  /** Where a sweep goes unless told otherwise: what is known of it, else what the slider covers. */
  readonly range: readonly [from: number, to: number];
  /** What a scenario may hold. */
  readonly limits: readonly [lo: number, hi: number];
  /** Whether it takes whole numbers only. */
  readonly whole: boolean;
}

const NUMBERS: readonly ParameterKind[] = [
  "number",
  "share",
  "integer",
  "rate",
  "money",
  "distribution",
  "hour",
];

/** All parameters of a scenario that can be swept, in the order of the catalogue. */
export function sweepables(scenario: Scenario): readonly Sweepable[] {
  return CATALOGUE.flatMap(({ id }) => sweepable(scenario, id) ?? []);
}

/** A parameter as it can be swept; undefined for a choice or a list, and for a value that there is not. */
export function sweepable(scenario: Scenario, id: ParameterId): Sweepable | undefined {
  const { label, kind, unit, limits, range } = parameter(id);
  if (!NUMBERS.includes(kind)) return undefined;
  const found = valueOf(scenario, id);
  const ofDistribution = kind === "distribution" ? (found as Distribution | undefined) : undefined;
  const value = ofDistribution ? tidy(centre(ofDistribution)) : found;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const known = ofDistribution?.unit === undefined ? EVIDENCE_RANGES[id] : undefined;
  const [lo, hi] = known && known.lo <= value && value <= known.hi ? [known.lo, known.hi] : range;
  return {
    id,
    label,
    kind,
    unit: ofDistribution?.unit ?? unit,
    value,
    // A value set beyond the slider's range is part of the question.
    range: [Math.min(lo, value), Math.max(hi, value)],
    limits,
    whole: kind === "integer",
  };
}

/**
 * Values from `from` to `to` at even distances, both ends included and ascending; whole ones where
 * asked, and then fewer where there are not so many.
 */
export function spacedValues(
  [from, to]: readonly [number, number],
  points: number,
  whole: boolean,
): readonly number[] {
  const values = Array.from({ length: points }, (_, i) => {
    const at = points === 1 ? from : from + ((to - from) * i) / (points - 1);
    return whole ? Math.round(at) : tidy(at);
  });
  return [...new Set(values)];
}

/** Without the dust of binary fractions, so that a value reads as it was meant. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The scenario at values of some parameters, or what is wrong with these values together. */
export function scenarioAt(
  scenario: Scenario,
  values: Readonly<Partial<Record<ParameterId, number>>>,
):
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  return applyChanges(scenario, values);
}

/** The seed of point `index` where points do not share their luck. */
export function ownSeed(seed: number, index: number): number {
  return seedOf(seed, index, purpose.pointLuck);
}
