import type { Arm, Scenario, Sweepable } from "../../../sims/index.ts";
import type { Luck } from "../../sweeps/settings.ts";

/** What every answer says of its design. */
export interface AnsweredDesign {
  readonly model: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly luck: Luck;
  readonly replications: number;
  readonly arms: readonly Arm[];
}

/** A parameter and the range it went through. */
export interface AnsweredAxis {
  readonly parameter: Sweepable;
  readonly from: number;
  readonly to: number;
}

/** The keys are described in the README and stay as they are. */
export function designJson(design: AnsweredDesign): object {
  const { model, scenario, seed, luck, replications, arms } = design;
  return { model, scenario, seed, luck, runs: replications, arms };
}

export function axisJson({
  parameter: { id, label, unit, value },
  from,
  to,
}: AnsweredAxis): object {
  return { id, label, unit, now: value, from, to };
}
