import { COLUMNS } from "../measures/columns.ts";
import { COST_BINS, COST_POINTS, TAIL_SECTIONS, TIME_BINS } from "../measures/grids.ts";
import { countCosts, reportCostCurves, reportRows } from "../world/report.ts";
import { engineFor, type Runtime } from "./engineFor.ts";
import { seedOfArm } from "./luck.ts";
import type { ArmTable, Job, RunTable } from "./RunTable.ts";

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
    (arm) =>
      [arm, emptyTable(job.replications, tiers), seedOfArm(job.seed, arm, job.luck)] as const,
  );
  return {
    step(i) {
      for (const [arm, table, seed] of tables) {
        world.open(seed, job.first + i, arm);
        machinery.run();
        table.time.set(world.timeCounts, i * tiers * TIME_BINS);
        reportRows(world, table.rows, i * tiers * COLUMNS.length);
        reportCostCurves(world, table.cost, i * tiers * COST_POINTS);
        const { rows, costCounts, costBeyond } = table;
        const row = i * tiers * COLUMNS.length;
        countCosts(world, rows, row, costCounts, costBeyond, i % TAIL_SECTIONS);
      }
    },
    table: () => ({
      first: job.first,
      replications: job.replications,
      arms: Object.fromEntries(tables.map(([arm, table]) => [arm, table])),
    }),
  };
}

/** Runs a whole job at once. */
export function runJob(job: Job, runtime: Runtime = "kernel"): RunTable {
  const runner = createRunner(job, runtime);
  for (let i = 0; i < job.replications; i++) runner.step(i);
  return runner.table();
}

function emptyTable(replications: number, tiers: number): ArmTable {
  const sections = Math.min(replications, TAIL_SECTIONS);
  return {
    rows: new Float64Array(replications * tiers * COLUMNS.length),
    time: new Int32Array(replications * tiers * TIME_BINS),
    cost: new Float64Array(replications * tiers * COST_POINTS),
    costCounts: new Int32Array(sections * tiers * COST_BINS),
    costBeyond: new Float64Array(sections * tiers),
  };
}
