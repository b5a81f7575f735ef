import type { ChoicesStore } from "../state/createChoices.ts";
import type { Experiment } from "../state/createExperiment.ts";
import type { PageEngine } from "../state/engine.ts";

/** What every view can use; each hands its feature what that needs. */
export interface PageView {
  readonly choices: ChoicesStore;
  /** The experiment that answers the scenario; it goes on whatever view is open. */
  readonly experiment: Experiment;
  readonly engine: PageEngine;
}
