import { isAbsent, MEASURES, type Measure } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import type { ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { changeOf, luckOf } from "./changeOf.ts";
import type { NumbersOf } from "./runsQuestion.ts";

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
