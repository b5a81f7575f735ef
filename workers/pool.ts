import type { Job, RunTable } from "../sims/experiment/RunTable.ts";
import { abortError, orAborted, throwIfAborted } from "./abort.ts";
import { ChunkQueue, type Chunk } from "./ChunkQueue.ts";
import { Slot } from "./Slot.ts";
import { isThreadDeath, type Spawn, type Thread } from "./Thread.ts";
import { watchSilence } from "./watchSilence.ts";

/** Milliseconds that a cancelled worker has to stop by itself. */
const GRACE = 1_000;

/** How often a chunk may lose its worker before the experiment fails. */
const DEATHS = 3;

export interface PoolListeners {
  /** Gets each finished table once, in the order of finishing; a pending answer holds workers back. */
  onTable(table: RunTable): Promise<void>;
  /** Gets the replications done so far; never falls. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Told each time a worker has died and its part is given to another. */
  readonly onReplaced?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Asked before a chunk is run: what it gives is waited for. */
  readonly hold?: ((chunk: Chunk) => Promise<void> | undefined) | undefined;
}

export interface Pool {
  readonly size: number;
  /**
   * Runs a job on all workers. Resolves when every table has been taken; rejects with an
   * AbortError once cancelled, or with the first error of the model or of `onTable`.
   */
  run(job: Job, listeners: PoolListeners): Promise<void>;
  close(): void;
}

/** A pool of `size` workers, started when first needed. Call `close` to free them. */
export function openPool(spawn: Spawn, size: number): Pool {
  const running = new Map<number, (done: number) => void>();
  const slots = Array.from({ length: size }, () => {
    return new Slot(spawn, (jobId, done) => running.get(jobId)?.(done));
  });
  let lastId = 0;

  /** Runs a chunk on a thread; `onDone` hears of its replications. */
  async function runChunk(
    thread: Thread,
    job: Job,
    signal: AbortSignal,
    onDone: (done: number) => void,
  ): Promise<RunTable> {
    await thread.ready; // a slow network is no death
    throwIfAborted(signal);
    const id = ++lastId;
    const silence = watchSilence((seconds) => thread.kill(`no word from it for ${seconds} s`));
    let grace: ReturnType<typeof setTimeout> | undefined;

    running.set(id, (done) => {
      silence.heard();
      onDone(done);
    });
    const cancel = () => {
      thread.tell((api) => api.cancel(id));
      grace = setTimeout(() => thread.kill("it did not stop when cancelled"), GRACE);
    };
    signal.addEventListener("abort", cancel);
    try {
      return await thread.call((api) => api.run({ id, job }));
    } finally {
      signal.removeEventListener("abort", cancel);
      running.delete(id);
      silence.stop();
      clearTimeout(grace);
    }
  }

  async function run(job: Job, listeners: PoolListeners): Promise<void> {
    throwIfAborted(listeners.signal);
    const stop = new AbortController();
    const queue = new ChunkQueue(job.first, job.replications, size);
    const progress = new Progress(listeners.onProgress);

    async function lane(slot: Slot): Promise<void> {
      let taken = Promise.resolve();
      for (let chunk = queue.take(); chunk && !stop.signal.aborted; chunk = queue.take()) {
        await listeners.hold?.(chunk);
        if (stop.signal.aborted) break;
        const table = await attempt(slot, chunk);
        if (!table) continue;
        await taken; // one table of each worker waits at most: memory stays flat
        if (stop.signal.aborted) break;
        taken = listeners.onTable(table);
        taken.catch(() => {}); // heard at the next await
      }
      await taken;
    }

    /** The table of a chunk; undefined if its worker died and the chunk waits for another. */
    async function attempt(slot: Slot, chunk: Chunk): Promise<RunTable | undefined> {
      const { first, replications } = chunk;
      try {
        return await slot.use(async (thread) => {
          const start = performance.now();
          const part = { ...job, first, replications };
          const onDone = (done: number) => progress.report(first, done);
          const table = await runChunk(thread, part, stop.signal, onDone);
          queue.learn(replications, performance.now() - start);
          progress.report(first, replications);
          return table;
        });
      } catch (error) {
        if (!isThreadDeath(error)) throw error;
        if (stop.signal.aborted) throw abortError();
        if (chunk.deaths + 1 >= DEATHS) throw lostTooOften(chunk, error);
        queue.giveBack(chunk);
        listeners.onReplaced?.();
        return undefined;
      }
    }

    const lanes = Promise.all(slots.map(lane));
    try {
      await orAborted(lanes, listeners.signal);
    } finally {
      progress.end();
      stop.abort(); // the other lanes, if one has failed
      lanes.catch(() => {}); // its error has been told, or it was cancelled
    }
  }

  return { size, run, close: () => slots.forEach((slot) => slot.close("the pool was closed")) };
}

function lostTooOften({ first, replications }: Chunk, error: Error): Error {
  const last = first + replications - 1;
  return new Error(
    `Replications ${first} to ${last} stopped their worker ${DEATHS} times, so the experiment ended (${error.message}).`,
  );
}

/** Adds up what the chunks report. A chunk that is run again does not make the sum fall. */
class Progress {
  readonly #tell: ((done: number) => void) | undefined;
  readonly #done = new Map<number, number>();
  #sum = 0;
  #ended = false;

  constructor(tell: ((done: number) => void) | undefined) {
    this.#tell = tell;
  }

  report(chunk: number, done: number): void {
    const before = this.#done.get(chunk) ?? 0;
    if (this.#ended || done <= before) return;
    this.#done.set(chunk, done);
    this.#sum += done - before;
    this.#tell?.(this.#sum);
  }

  end(): void {
    this.#ended = true;
  }
}
