import {
  CATALOGUE,
  isAbsent,
  MEASURES,
  parameter,
  sourceOf,
  valueOf,
  changesBetween,
  type Evidence,
  type Measure,
  type Parameter,
  type ParameterId,
} from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { changeOf, luckOf } from "./changeOf.ts";
import type { NumbersOf } from "./runsQuestion.ts";

/** A value in which two scenarios differ. */
export interface DifferingValue {
  readonly parameter: Parameter;
  readonly from: unknown;
  readonly to: unknown;
  /** How well the second is known. */
  readonly evidence: Evidence;
}

/** The values in which two scenarios differ, in the order of the catalogue. */
export function differingValues(from: Scenario, to: Scenario): readonly DifferingValue[] {
  const ids = Object.keys(changesBetween(from, to)) as ParameterId[];
  return ids.map((id) => ({
    parameter: parameter(id),
    from: valueOf(from, id),
    to: valueOf(to, id),
    evidence: sourceOf(to, id).evidence,
  }));
}

/** How many values a scenario has. */
export const VALUE_COUNT = CATALOGUE.length;

/** One measure of a run, and of the baseline with the change from it. */
export interface ComparedMeasure {
  readonly measure: Measure;
  readonly now: Estimate;
  readonly baseline: Estimate | undefined;
  readonly change: Estimate | undefined;
}

/** Every measure of a run that there is any of, beside the baseline's where it has it too. */
export function comparedMeasures(
  run: ShelvedRun,
  baseline: ShelvedRun | undefined,
  of: NumbersOf,
): readonly ComparedMeasure[] {
  const luck = baseline && luckOf(run, baseline);
  return MEASURES.flatMap((measure: Measure) => {
    const now = run.found[of][measure.id];
    if (!now) return [];
    const before = baseline?.found[of][measure.id];
    const means = [run, baseline].flatMap((one) =>
      one ? [one.found.base[measure.id]?.mean, one.found.other[measure.id]?.mean] : [],
    );
    if (isAbsent(measure, means)) return [];
    const change = before && luck && changeOf(now, before, luck);
    return [{ measure, now, baseline: before, change }];
  });
}
