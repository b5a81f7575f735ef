import { COLUMNS } from "../measures/columns.ts";
import { COST_POINTS, TIME_BINS } from "../measures/grids.ts";
import { countCosts, reportCostCurves } from "../world/costReport.ts";
import { reportRows } from "../world/report.ts";
import { engineFor, type Runtime } from "./engineFor.ts";
import { openTable, written } from "./OpenTable.ts";
import { seedOfArm } from "./seedOfArm.ts";
import type { Job, RunTable } from "./RunTable.ts";

export { RUNTIMES, type Runtime } from "./engineFor.ts";

export interface Runner {
  /** Runs replication `job.first + i` in every arm; call it once for each i from 0 on. */
  step(i: number): void;
  /** The table of what has been run; its buffers are the runner's own until moved. */
  table(): RunTable;
}

/** Prepares a job to be run replication by replication, so that a worker can stop in between. */
export function createRunner(job: Job, runtime: Runtime = "kernel"): Runner {
  const { world, machinery } = engineFor(job.scenario, runtime);
  const { tiers } = world;
  const tables = job.arms.map(
    (arm) => [arm, openTable(job.replications, tiers), seedOfArm(job.seed, arm, job.luck)] as const,
  );
  return {
    step(i) {
      for (const [arm, table, seed] of tables) {
        world.open(seed, job.first + i, arm);
        machinery.run();
        const part = i * tiers;
        reportRows(world, table.rows, part * COLUMNS.length);
        reportCostCurves(world, table.cost, part * COST_POINTS);
        countCosts(world, table, part);
        for (let tier = 0; tier < tiers; tier++) {
          table.time.append(world.timeCounts, tier * TIME_BINS, TIME_BINS);
        }
      }
    },
    table: () => ({
      first: job.first,
      replications: job.replications,
      arms: Object.fromEntries(tables.map(([arm, table]) => [arm, written(table)])),
    }),
  };
}

/** Runs a whole job at once. */
export function runJob(job: Job, runtime: Runtime = "kernel"): RunTable {
  const runner = createRunner(job, runtime);
  for (let i = 0; i < job.replications; i++) runner.step(i);
  return runner.table();
}
