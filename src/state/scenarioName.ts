import { changesBetween, presetById, type Scenario } from "../../sims/index.ts";
import { t } from "../i18n/t.ts";

/** What a scenario is called: its title, with "edited" if it differs from its preset. */
export function scenarioName(scenario: Scenario): string {
  const { title } = scenario;
  const preset = presetById(scenario.id);
  const edited = !preset || Object.keys(changesBetween(preset.scenario, scenario)).length > 0;
  return edited ? t("app.name.edited", { title }) : title;
}
