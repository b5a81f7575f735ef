import { COLUMNS, column } from "../../measures/columns.ts";
import type { Measure } from "../../measures/Measure.ts";
import { MEASURES, type MeasureId } from "../../measures/measures.ts";
import { reportRows } from "../../world/report.ts";
import { engineFor, type Runtime } from "../engineFor.ts";
import type { Job, Variant } from "../RunTable.ts";
import { PARTS, pointWidth } from "./layout.ts";

/** Some replications of one point of a design. Plain data: it crosses to a worker by copy. */
export interface PointJob extends Job {
  /** What is kept of each replication, in this order. */
  readonly measures: readonly MeasureId[];
}

/** What a point's job gives. The buffers are moved between threads, not copied. */
export interface PointTable {
  readonly first: number;
  readonly replications: number;
  /** By arm: replications × pointWidth, laid out as `layout.ts` says; sums over tiers. */
  readonly arms: Readonly<Partial<Record<Variant, Float64Array<ArrayBuffer>>>>;
}

export interface PointRunner {
  /** Runs replication `job.first + i` in every arm; call it once for each i from 0 on. */
  step(i: number): void;
  /** The table of what has been run; its buffers are the runner's own until moved. */
  table(): PointTable;
}

/** Prepares a point's job to be run replication by replication, so that a worker can stop in between. */
export function createPointRunner(job: PointJob, runtime: Runtime = "kernel"): PointRunner {
  const { world, machinery } = engineFor(job.scenario, runtime);
  const measures = job.measures.map(measureById);
  const width = pointWidth(measures.length);
  const tables = job.arms.map((arm) => [arm, new Float64Array(job.replications * width)] as const);
  const rows = new Float64Array(world.tiers * COLUMNS.length);
  const sums = new Float64Array(COLUMNS.length);
  return {
    step(i) {
      for (const [arm, table] of tables) {
        world.open(job.seed, job.first + i, arm);
        machinery.run();
        reportRows(world, rows, 0);
        addTiers(rows, sums);
        keep(measures, sums, table, i * width);
      }
    },
    table: () => ({
      first: job.first,
      replications: job.replications,
      arms: Object.fromEntries(tables),
    }),
  };
}

/** Runs a point's whole job at once. */
export function runPoint(job: PointJob, runtime: Runtime = "kernel"): PointTable {
  const runner = createPointRunner(job, runtime);
  for (let i = 0; i < job.replications; i++) runner.step(i);
  return runner.table();
}

const byId: ReadonlyMap<string, Measure> = new Map(MEASURES.map((m) => [m.id, m]));

/** A measure by its id. Throws a TypeError for one that there is not. */
export function measureById(id: MeasureId): Measure {
  const measure = byId.get(id);
  if (measure === undefined) throw new TypeError(`No measure is called ${id}`);
  return measure;
}

/** Adds up the rows of the tiers, in their order, as a Reduction does. */
function addTiers(rows: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  for (let at = 0; at < rows.length; at += sums.length) {
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + rows[at + i]!;
  }
}

function keep(
  measures: readonly Measure[],
  sums: Float64Array,
  table: Float64Array,
  offset: number,
): void {
  let at = offset;
  for (const { numerator, denominator, compoundedOn } of measures) {
    table[at] = numerator(sums, 0);
    table[at + 1] = denominator(sums, 0);
    table[at + 2] = compoundedOn?.(sums, 0) ?? 0;
    at += PARTS;
  }
  table[at] = sums[column.onLedger]!;
  table[at + 1] = sums[column.expectedOnLedger]!;
}
