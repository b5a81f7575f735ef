import { changesBetween, type ParameterId, type Preset, type Scenario } from "../../sims/index.ts";
import { presetOf } from "../export/data/tables/parametersTable.ts";

/** The preset that a scenario goes back to, and the values in which it differs. */
export interface Origin {
  readonly preset: Preset;
  readonly changed: readonly ParameterId[];
}

/** Undefined for a scenario of its own. */
export function originOf(scenario: Scenario): Origin | undefined {
  const preset = presetOf(scenario);
  if (!preset) return undefined;
  return {
    preset,
    changed: Object.keys(changesBetween(preset.scenario, scenario)) as ParameterId[],
  };
}
