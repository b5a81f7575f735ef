import type { ChoicesStore } from "./createChoices.ts";
import type { AskedJob } from "./engine.ts";

type Asking = Pick<ChoicesStore, "scenario" | "seed" | "arms" | "luck" | "until" | "replications">;

/** The experiment that the choices ask for. */
export function askedJob(choices: Asking): AskedJob {
  const until = choices.until();
  return {
    scenario: choices.scenario(),
    seed: choices.seed(),
    arms: choices.arms(),
    // Said only where it differs, so that the same question stays the same.
    ...(choices.luck() === "own" && { luck: choices.luck() }),
    first: 0,
    replications: until?.most ?? choices.replications(),
    ...(until && { until: until.targets }),
  };
}
