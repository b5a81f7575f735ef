import { transfer, type Remote } from "comlink";
import type { PointSums } from "../sims/experiment/points/PointSums.ts";
import type { Result } from "../sims/summary/Result.ts";
import { orAborted, throwIfAborted } from "./abort.ts";
import { buffersOf } from "./buffersOf.ts";
import { PREVIEW } from "./ChunkQueue.ts";
import { createPreview } from "./createPreview.ts";
import { openPool } from "./pool.ts";
import type { AttributionSummary, Experiment, Summary, ThreadApi } from "./protocol.ts";
import { runPoints, type Design, type DesignPoint, type PointListeners } from "./runPoints.ts";
import { Slot } from "./Slot.ts";
import { isThreadDeath, type Spawn } from "./Thread.ts";

/** How often an experiment may lose the worker that sums it up. */
const DEATHS = 3;

export interface EngineListeners {
  /** Gets what the replications so far say: first after 30 of them, then about every 100 ms. */
  readonly onResult?: (result: Result, replicationsDone: number) => void;
  /** Gets the replications run so far, at least every 100 ms; never falls. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Told each time a worker has died and another takes its place; the answer stays the same. */
  readonly onReplaced?: (() => void) | undefined;
  /** Cancels: `run` rejects with an AbortError, and no listener is called any more. */
  readonly signal?: AbortSignal | undefined;
}

export interface ExperimentEngine {
  /** Workers that replications are shared among. */
  readonly threads: number;
  /**
   * Runs an experiment and sums it up, off this thread. Experiments may overlap: they share the
   * workers. A worker that dies is replaced, and its part run again.
   */
  run(experiment: Experiment, listeners?: EngineListeners): Promise<Summary>;
  /** The same for an experiment with all coalitions of mechanisms: what each adds to the difference. */
  attribute(
    experiment: Experiment,
    listeners?: Omit<EngineListeners, "onResult">,
  ): Promise<AttributionSummary>;
  /**
   * Runs many points of a design, each with the same replications: a few of every point first, then
   * more and more. Tells each point as it gets finer. Any number of workers gives the same numbers.
   */
  points(
    points: readonly DesignPoint[],
    design: Design,
    listeners?: PointListeners,
  ): Promise<readonly PointSums[]>;
  /** Frees all threads. */
  close(): void;
}

/** Asks the collector of an experiment for what all its replications say. */
type Conclude<Finding> = (api: Remote<ThreadApi>, id: number) => Promise<Finding>;

/** An engine on `threads` workers and one more that sums up. */
export function createEngine(spawn: Spawn, threads: number): ExperimentEngine {
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`invalid number of workers: ${threads}; expected a whole number from 1`);
  }
  const pool = openPool(spawn, threads);
  // Summing up cannot be interrupted: a new experiment must not wait for that of a cancelled one.
  const collectors = [new Slot(spawn), new Slot(spawn)] as const;
  const summingUp = new Set<Slot>();
  let lastId = 0;

  function idleCollector(): Slot {
    return collectors.find((collector) => !summingUp.has(collector)) ?? collectors[0];
  }

  async function carryOut<Finding>(
    experiment: Experiment,
    conclude: Conclude<Finding>,
    listeners: EngineListeners = {},
  ): Promise<Finding> {
    let most = 0;
    const onProgress = (done: number) => {
      if (done <= most) return; // after a fresh start
      most = done;
      listeners.onProgress?.(done);
    };
    for (let attempt = 1; ; attempt++) {
      throwIfAborted(listeners.signal);
      const work = runOnce(experiment, conclude, { ...listeners, onProgress }, idleCollector());
      try {
        return await orAborted(work, listeners.signal);
      } catch (error) {
        // The tables were moved to the dead worker: what it knew must be computed again.
        if (!isThreadDeath(error) || attempt >= DEATHS) throw error;
        listeners.onReplaced?.();
      }
    }
  }

  async function runOnce<Finding>(
    experiment: Experiment,
    conclude: Conclude<Finding>,
    { signal, onResult, onProgress, onReplaced }: EngineListeners,
    collector: Slot,
  ): Promise<Finding> {
    const thread = collector.thread();
    const { scenario, seed, arms, replications } = experiment;
    const id = ++lastId;
    const sumUp = async <T>(ask: (api: Remote<ThreadApi>) => Promise<T>): Promise<T> => {
      summingUp.add(collector);
      try {
        return await thread.call(ask);
      } finally {
        summingUp.delete(collector);
      }
    };
    const ask = () => sumUp((api) => api.preview(id));
    const preview = onResult && createPreview(replications, ask, onResult);
    const stop = () => preview?.stop();
    signal?.addEventListener("abort", stop);
    try {
      // Messages keep their order, so the workers may start before this is answered.
      const opened = thread.call((api) => api.open(id, scenario, seed, arms));
      opened.catch(() => {}); // heard with the first table
      await pool.run(
        { ...experiment, first: 0 },
        {
          signal,
          onProgress,
          // Few cores are free: the first answer is summed up and drawn before they are all busy again.
          hold: ({ first }) => (first >= PREVIEW ? preview?.first : undefined),
          onReplaced,
          async onTable(table) {
            await opened;
            await thread.call((api) => api.add(id, transfer(table, buffersOf(table))));
            preview?.added(table.first, table.replications);
          },
        },
      );
      stop();
      return await sumUp((api) => conclude(api, id));
    } finally {
      stop();
      signal?.removeEventListener("abort", stop);
      thread.tell((api) => api.forget(id));
    }
  }

  function close(): void {
    pool.close();
    for (const collector of collectors) collector.close("the engine was closed");
  }

  return {
    threads,
    run: (experiment, listeners) => carryOut(experiment, (api, id) => api.conclude(id), listeners),
    attribute: (experiment, listeners) =>
      carryOut(experiment, (api, id) => api.attribute(id), listeners),
    points: (points, design, listeners) => runPoints(pool, points, design, listeners),
    close,
  };
}
