import type { RunTable } from "../sims/experiment/RunTable.ts";
import type { Pool, WorkListeners } from "./pool.ts";
import type { Experiment, WorldRows } from "./protocol.ts";

/**
 * Runs all replications of an experiment and keeps the row of every world, which the summing up does
 * not. Any number of workers and any cut gives the same rows: each table goes where its replications
 * belong. Rejects with an AbortError once cancelled.
 */
export async function runRows(
  pool: Pool,
  { scenario, seed, arms, luck, replications }: Experiment,
  listeners: WorkListeners = {},
): Promise<WorldRows> {
  const kept = new Map<(typeof arms)[number], Float64Array>();
  const take = (table: RunTable): Promise<void> => {
    for (const arm of arms) {
      const rows = table.arms[arm]?.rows;
      if (!rows) throw new RangeError(`The table from ${table.first} lacks arm ${arm}.`);
      const perReplication = rows.length / table.replications;
      let all = kept.get(arm);
      if (!all) kept.set(arm, (all = new Float64Array(replications * perReplication)));
      all.set(rows, table.first * perReplication);
    }
    return Promise.resolve();
  };
  await pool.run(
    { scenario, seed, arms, luck, first: 0, replications },
    { ...listeners, onTable: take },
  );
  return { replications, tiers: scenario.chain.tiers, arms: Object.fromEntries(kept) };
}
