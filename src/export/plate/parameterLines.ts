import {
  CATALOGUE,
  changesBetween,
  parameter,
  presetById,
  PRESETS,
  valueOf,
  type ParameterId,
  type Scenario,
} from "../../../sims/index.ts";
import { stepTexts } from "../../format/valueText.ts";
import { joinClauses } from "../../i18n/joins.ts";
import { labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { pb } from "../../i18n/publish.ts";

/** What the values of a scenario are, in one line: those of a preset, and each that differs from it. */
export function parameterLines(scenario: Scenario): readonly string[] {
  const preset = presetById(scenario.id) ?? PRESETS[0];
  if (!preset) return [];
  const from = preset.scenario;
  const name = scenarioText(from.title);
  const changed = Object.keys(changesBetween(from, scenario)) as ParameterId[];
  if (changed.length === 0) {
    return [pb("plate.parameters.none", { n: String(CATALOGUE.length), preset: name })];
  }
  const changes = changed.map((id) => {
    const [before, now] = [valueOf(from, id), valueOf(scenario, id)];
    const texts = stepTexts(parameter(id), before, now, scenario.currency, undefined);
    return pb("plate.parameters.change", {
      label: labelOf(parameter(id)),
      value: texts.to,
      before: texts.from,
    });
  });
  return [pb("plate.parameters.changed", { preset: name, changes: joinClauses(changes) })];
}
