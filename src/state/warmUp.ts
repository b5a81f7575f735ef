import { applyChanges, centre, type Job } from "../../sims/index.ts";
import type { ExperimentEngine } from "./engine.ts";

const REPLICATIONS = 30;

/**
 * Changes a scenario a little, runs it a little, and shows nothing of it. The first change that a
 * user makes would otherwise be slow: so far the browser has compiled everything for one scenario.
 * The signal ends it.
 */
export function warmUp(
  engine: ExperimentEngine,
  { scenario, ...job }: Job,
  signal: AbortSignal,
): void {
  // A number and a distribution: most sliders move one or the other.
  const changed = applyChanges(scenario, {
    "trade.volume": scenario.trade.volume + 1,
    "trade.terms": centre(scenario.trade.terms) + 1,
  });
  if (!changed.ok) return;
  engine
    .run(
      { ...job, scenario: changed.scenario, replications: REPLICATIONS },
      { onResult() {}, onProgress() {}, signal },
    )
    .catch(() => {}); // whatever is wrong is told when somebody asks for an answer
}
