import { digestOf, MODEL_VERSION, type MeasureId } from "../../../sims/index.ts";
import {
  DRAW_RUNS,
  type SensitivityAnswer,
  type SensitivityQuestion,
} from "../../../workers/sensitivity/SensitivityQuestion.ts";

/**
 * The JSON answer of `sensitivity`. Its keys are described in the README and stay as they are; parts
 * that the method does not have, or a measure has no value for, are null. The digest is over the rest.
 */
export function sensitivityJson(
  question: SensitivityQuestion,
  answer: SensitivityAnswer,
): { readonly digest: string } {
  const { scenario, seed, arms, measures, method, baseRuns } = question;
  const { base, moves, tornado, drawn, morris, replications } = answer;
  const found = {
    model: MODEL_VERSION,
    scenario,
    seed,
    arms,
    method,
    measures,
    replications,
    simulation: { runs: baseRuns, difference: byMeasure(measures, (of) => base[of]) },
    inputs: moves.map(({ id, evidence, lo, hi, by }, i) => ({
      id,
      evidence,
      lo,
      hi,
      by,
      effects: tornado ? byMeasure(measures, (of) => tornado.inputs[i]?.effects[of]) : null,
      elementary: morris ? byMeasure(measures, (of) => morris[of]?.[i]) : null,
    })),
    alone: tornado
      ? {
          experiments: tornado.experiments,
          runs: tornado.replications,
          shares: byMeasure(measures, (of) => tornado.shares[of]),
        }
      : null,
    together: drawn
      ? {
          scenarios: drawn.scenarios,
          runs: DRAW_RUNS,
          measures: byMeasure(measures, (of) => drawn.uncertainty[of]),
        }
      : null,
  };
  return { ...found, digest: digestOf(found) };
}

function byMeasure<T>(
  measures: readonly MeasureId[],
  find: (of: MeasureId) => T | undefined,
): Readonly<Record<string, T | null>> {
  return Object.fromEntries(measures.map((id) => [id, find(id) ?? null]));
}
