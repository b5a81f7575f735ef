import { t } from "../i18n/t.ts";
import type { ChoicesStore } from "../state/createChoices.ts";
import type { Experiment } from "../state/createExperiment.ts";

/** Why there is no answer yet, and what to do about it. */
export function waitingText(choices: ChoicesStore, experiment: Experiment): string {
  const ending = experiment.ending();
  if (experiment.running() || (choices.auto() && ending === undefined)) {
    return t("headline.waiting");
  }
  if (ending === "failed") return t("headline.failed");
  return ending === "cancelled" ? t("headline.cancelled") : t("headline.idle");
}
