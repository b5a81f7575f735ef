import { transfer, type Remote } from "comlink";
import type { PointSums } from "../sims/experiment/points/PointSums.ts";
import { isOnGrid, isReached, looksUpTo, type Look } from "../sims/index.ts";
import type { Result } from "../sims/summary/Result.ts";
import { orAborted, throwIfAborted } from "./abort.ts";
import { buffersOf } from "./buffersOf.ts";
import { PREVIEW } from "./ChunkQueue.ts";
import { canGoOn, questionOf, untilText, type Kept } from "./Kept.ts";
import { createPreview } from "./createPreview.ts";
import { openPool } from "./pool.ts";
import type { AttributionSummary, Experiment, Summary, ThreadApi, WorldRows } from "./protocol.ts";
import { runPoints, type Design, type DesignPoint, type PointListeners } from "./runPoints.ts";
import { runRows } from "./runRows.ts";
import { Slot } from "./Slot.ts";
import { isThreadDeath, type Spawn } from "./Thread.ts";

/** How often an experiment may lose the worker that sums it up. */
const DEATHS = 3;

export interface EngineListeners {
  /** Gets what the replications so far say: first after 30 of them, then about every 100 ms. */
  readonly onResult?: (result: Result, replicationsDone: number) => void;
  /** Gets how exactly is known what the experiment is to be run until, at each look. */
  readonly onLook?: ((look: Look) => void) | undefined;
  /** Gets the replications run so far, about every 80 ms; never falls. */
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
   * workers. A worker that dies is replaced, and its part run again. The last one stays with the
   * worker that summed it up: asked for with more replications, it goes on from there.
   */
  run(experiment: Experiment, listeners?: EngineListeners): Promise<Summary>;
  /** The same for an experiment with all coalitions of mechanisms: what each adds to the difference. */
  attribute(
    experiment: Experiment,
    listeners?: Omit<EngineListeners, "onResult" | "onLook">,
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
  /** Runs an experiment and hands over the rows of its worlds, which `run` adds up and forgets. */
  rows(
    experiment: Experiment,
    listeners?: Omit<EngineListeners, "onResult" | "onLook">,
  ): Promise<WorldRows>;
  /** Frees all threads. */
  close(): void;
}

/** Asks the collector of an experiment for what all its replications say. */
type Conclude<Finding> = (api: Remote<ThreadApi>, id: number) => Promise<Finding>;

/** An experiment that is under way, or has come to its end, with its collector. */
interface Gathered<Finding> {
  readonly finding: Finding;
  readonly kept: Kept;
}

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
  let kept: Kept | undefined;

  /** Takes the kept experiment if this one can go on from it. */
  function claim(experiment: Experiment): Kept | undefined {
    const [firstLook = 0] = looksUpTo(experiment.replications);
    if (!kept || !canGoOn(kept, experiment, firstLook)) return undefined;
    const claimed = kept;
    kept = undefined;
    return claimed;
  }

  /** Keeps the furthest of one question, and the last question that is more than a first look. */
  function keep(next: Kept): void {
    const isLess =
      next.replications <= PREVIEW ||
      (kept?.question === next.question && kept.replications > next.replications);
    const spare = isLess ? next : kept;
    if (!isLess) kept = next;
    spare?.thread.tell((api) => api.forget(spare.id));
  }

  function idleCollector(): Slot {
    return collectors.find((collector) => !summingUp.has(collector)) ?? collectors[0];
  }

  async function carryOut<Finding>(
    experiment: Experiment,
    conclude: Conclude<Finding>,
    listeners: EngineListeners = {},
    from?: Kept,
  ): Promise<Gathered<Finding>> {
    let most = 0;
    const onProgress = (done: number) => {
      if (done <= most) return; // after a fresh start
      most = done;
      listeners.onProgress?.(done);
    };
    for (let attempt = 1; ; attempt++) {
      throwIfAborted(listeners.signal);
      const heard = { ...listeners, onProgress };
      const begun = attempt === 1 ? from : undefined;
      const collector = collectors.find((of) => begun && of.thread() === begun.thread);
      const work = runOnce(experiment, conclude, heard, collector ?? idleCollector(), begun);
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
    { signal, onResult, onLook, onProgress, onReplaced }: EngineListeners,
    collector: Slot,
    from?: Kept,
  ): Promise<Gathered<Finding>> {
    const thread = from?.thread ?? collector.thread();
    const { scenario, seed, arms, luck, replications, until } = experiment;
    const id = from?.id ?? ++lastId;
    // Looks that judged other targets say nothing of these. A last look that not every experiment
    // takes would not have ended a longer one.
    const before = from?.until === untilText(until) ? from.looks : [];
    const looks = before.filter((look) => isOnGrid(look.replications));
    const isKnown = looks.some(isReached);
    let done = from?.replications ?? 0;
    let complete = false;
    const sumUp = async <T>(ask: (api: Remote<ThreadApi>) => Promise<T>): Promise<T> => {
      summingUp.add(collector);
      try {
        return await thread.call(ask);
      } finally {
        summingUp.delete(collector);
      }
    };
    const ask = () => sumUp((api) => api.preview(id));
    const preview = onResult && createPreview(replications, ask, onResult, done);
    const stop = () => preview?.stop();
    signal?.addEventListener("abort", stop);
    try {
      // Messages keep their order, so the workers may start before this is answered.
      const opened = from
        ? Promise.resolve()
        : thread.call((api) => api.open(id, scenario, seed, arms, luck));
      opened.catch(() => {}); // heard with the first table
      const ends = until ? looksUpTo(replications) : [replications];
      for (const end of isKnown ? [] : ends) {
        const first = done;
        if (end < first || looks.at(-1)?.replications === end) continue;
        if (end > first) {
          await pool.run(
            { scenario, seed, arms, luck, first, replications: end - first },
            {
              signal,
              onProgress: (more) => onProgress?.(first + more),
              // Few cores are free: the first answer is summed up and drawn before they are all busy again.
              hold: (chunk) => (chunk.first >= PREVIEW ? preview?.first : undefined),
              onReplaced,
              async onTable(table) {
                await opened;
                await thread.call((api) => api.add(id, transfer(table, buffersOf(table))));
                preview?.added(table.first, table.replications);
              },
            },
          );
          done = end;
        }
        if (!until) break;
        const { result, look } = await sumUp((api) => api.look(id, until));
        throwIfAborted(signal);
        looks.push(look);
        onLook?.(look);
        if (isReached(look)) break;
        if (done < replications) preview?.show(result);
      }
      stop();
      const finding = await sumUp((api) => conclude(api, id));
      complete = true;
      const question = questionOf(experiment);
      const reached = { until: untilText(until), looks: until ? looks : [] };
      return { finding, kept: { question, thread, id, replications: done, ...reached } };
    } finally {
      stop();
      signal?.removeEventListener("abort", stop);
      if (!complete || signal?.aborted) thread.tell((api) => api.forget(id));
    }
  }

  async function run(experiment: Experiment, listeners?: EngineListeners): Promise<Summary> {
    const conclude: Conclude<Summary> = (api, id) => api.conclude(id);
    const { finding, kept: gathered } = await carryOut(
      experiment,
      conclude,
      listeners,
      claim(experiment),
    );
    keep(gathered);
    const { looks } = gathered;
    const last = looks.at(-1);
    if (!experiment.until || !last) return finding;
    return { ...finding, precision: { reached: isReached(last), looks } };
  }

  async function attribute(
    experiment: Experiment,
    listeners?: Omit<EngineListeners, "onResult" | "onLook">,
  ): Promise<AttributionSummary> {
    const conclude: Conclude<AttributionSummary> = (api, id) => api.attribute(id);
    const { finding, kept: gathered } = await carryOut(experiment, conclude, listeners);
    gathered.thread.tell((api) => api.forget(gathered.id)); // a reduction for each coalition is much to keep
    return finding;
  }

  function close(): void {
    pool.close();
    for (const collector of collectors) collector.close("the engine was closed");
  }

  return {
    threads,
    run,
    attribute,
    points: (points, design, listeners) => runPoints(pool, points, design, listeners),
    rows: (experiment, listeners) => runRows(pool, experiment, listeners),
    close,
  };
}
