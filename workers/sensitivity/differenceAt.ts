import {
  pointEstimator,
  type Estimator,
  type MeasureId,
  type PointSums,
} from "../../sims/index.ts";
import type { ExperimentEngine } from "../ExperimentEngine.ts";
import type { SensitivityQuestion } from "./SensitivityQuestion.ts";

/** The workers that points of a design run on. */
export type Points = Pick<ExperimentEngine, "points">;

/** What a point says of the difference of the arms; undefined where there is nothing to take a mean of. */
export function differenceAt(
  { arms: [base, other] }: SensitivityQuestion,
  sums: PointSums | undefined,
  measure: MeasureId,
): Estimator | undefined {
  return sums && pointEstimator(sums, other, measure, base);
}
