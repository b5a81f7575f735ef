import type { Variant } from "../sims/experiment/RunTable.ts";
import type { PointSums } from "../sims/experiment/points/PointSums.ts";
import type { PointTable } from "../sims/experiment/points/runPoint.ts";
import type { MeasureId } from "../sims/measures/measures.ts";
import type { Scenario } from "../sims/scenario/Scenario.ts";
import { createPointSums } from "../sims/index.ts";
import { PointQueue, type PointChunk } from "./PointQueue.ts";
import type { Pool } from "./pool.ts";

/** A scenario to be run as a point of a design. */
export interface DesignPoint {
  readonly scenario: Scenario;
  /** Where its luck comes from if not from the design's seed. */
  readonly seed?: number;
  /** What is known of it already: it is extended, and only what is missing is run. */
  readonly known?: PointSums | undefined;
}

/** What all points of a design have in common. */
export interface Design {
  readonly arms: readonly Variant[];
  /** Whole number from 0 to 2^32 − 1; common luck wherever a point has no seed of its own. */
  readonly seed: number;
  /** Replications of each point in the end. */
  readonly replications: number;
  /** What is kept of each replication. */
  readonly measures: readonly MeasureId[];
}

export interface PointListeners {
  /** Told when a point has the replications of a pass (4, 8, 16, … and all of them). */
  readonly onPoint?: ((index: number, sums: PointSums) => void) | undefined;
  /** Told when all points have them. */
  readonly onRefined?: ((replications: number) => void) | undefined;
  /** Gets the replications run so far, of all points together; never falls. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Told each time a worker has died and another takes its place; the answer stays the same. */
  readonly onReplaced?: (() => void) | undefined;
  /** Cancels: rejects with an AbortError, and no listener is called any more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a design on a pool, in passes. Resolves to the points in the order given. A `known` point is
 * extended in place; one that has all its replications already is told at once.
 */
export async function runPoints(
  pool: Pool,
  points: readonly DesignPoint[],
  { arms, seed, replications, measures }: Design,
  { onPoint, onRefined, ...listeners }: PointListeners = {},
): Promise<readonly PointSums[]> {
  const found = points.map(({ scenario, seed: own = seed, known }) => ({
    sums: known ?? createPointSums(scenario, own, arms, measures),
    /** Replications it had when it was told last. */
    told: 0,
  }));
  const queue = new PointQueue(
    found.map(({ sums }) => sums.replications),
    replications,
  );
  const passes = PointQueue.passes(replications);
  let refined = 0;

  function at(index: number): (typeof found)[number] {
    const point = found[index];
    if (point === undefined) throw new RangeError(`There is no point ${index}.`);
    return point;
  }

  function tell(index: number): void {
    const point = at(index);
    const end = lastPass(passes, point.sums.replications);
    if (end <= point.told) return;
    point.told = end;
    onPoint?.(index, point.sums);
    const least = Math.min(...found.map(({ told }) => told));
    if (least <= refined) return;
    refined = least;
    onRefined?.(least);
  }

  const isSilent = (): boolean => listeners.signal?.aborted === true;
  if (!isSilent()) found.forEach((_, index) => tell(index));
  await pool.work<PointChunk, PointTable>(
    {
      take: () => queue.take(),
      giveBack: (chunk) => queue.giveBack(chunk),
      nameOf: ({ point, first }) => `${point}:${first}`,
      learn: ({ replications: count }, milliseconds) => queue.learn(count, milliseconds),
      ask(api, id, { point, first, replications: count }) {
        const { scenario, seed: own } = at(point).sums;
        const job = { scenario, seed: own, arms, measures, first, replications: count };
        return api.runPoint({ id, job });
      },
      onTable(table, { point }) {
        at(point).sums.add(table);
        if (!isSilent()) tell(point);
        return Promise.resolve();
      },
    },
    listeners,
  );
  return found.map(({ sums }) => sums);
}

/** The last pass whose replications are in; 0 before the first. */
function lastPass(passes: readonly number[], replications: number): number {
  return passes.findLast((end) => end <= replications) ?? 0;
}
