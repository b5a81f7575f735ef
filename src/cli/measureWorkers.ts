import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { openNodeEngine } from "../../workers/openNodeEngine.ts";
import { invoicesOf, median } from "./measureSpeed.ts";

const ARMS = ["T", "L"] as const;
/** Replications of an experiment. The first round, in which compilers work, does not count. */
const REPLICATIONS = 1_000;
const ROUNDS = 5;

/** Invoices per second and arm by one worker and by two; what two do of what one does. */
export interface WorkersSpeed {
  readonly one: number;
  readonly two: number;
  readonly ratio: number;
}

/**
 * Experiments by one worker and by two, taking turns; the median ratio of neighbours. The clock stops
 * with the last replication: summing up comes once, however long the experiment.
 */
export async function measureWorkers(scenario: Scenario): Promise<WorkersSpeed> {
  const entry = "./kernel.node.mjs"; // beside the built main.mjs
  const engines = [1, 2].map((threads) => openNodeEngine(new URL(entry, import.meta.url), threads));
  const rates: [number, number][] = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const pair: number[] = [];
      for (const engine of engines) {
        const start = performance.now();
        let end = start;
        await engine.run(
          { scenario, seed: 1 + round, arms: ARMS, replications: REPLICATIONS },
          {
            onProgress(done) {
              if (done === REPLICATIONS) end = performance.now();
            },
          },
        );
        pair.push((1000 * REPLICATIONS * ARMS.length * invoicesOf(scenario)) / (end - start));
      }
      if (round > 0) rates.push([pair[0] ?? NaN, pair[1] ?? NaN]);
    }
  } finally {
    for (const engine of engines) engine.close();
  }
  return {
    one: median(rates.map(([one]) => one)),
    two: median(rates.map(([, two]) => two)),
    ratio: median(rates.map(([one, two]) => two / one)),
  };
}
