import {
  CATALOGUE,
  changesBetween,
  parameter,
  sourceOf,
  valueOf,
  type Evidence,
  type Parameter,
  type ParameterId,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

/** A value in which two scenarios differ. */
export interface DifferingValue {
  readonly parameter: Parameter<ParameterId>;
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
