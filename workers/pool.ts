import type { Remote } from "comlink";
import type { Job, RunTable } from "../sims/experiment/RunTable.ts";
import { abortError, orAborted, throwIfAborted } from "./abort.ts";
import { ChunkQueue, type Chunk } from "./ChunkQueue.ts";
import type { ThreadApi } from "./protocol.ts";
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

/** Something to run that is cut into chunks. */
export interface Work<Part extends Chunk, Table> {
  /** The next chunk, undefined when all have been handed out. */
  take(): Part | undefined;
  /** Takes back a chunk whose worker died; it is handed out next. */
  giveBack(part: Part): void;
  /** A chunk's name, the same when it is run again. */
  nameOf(part: Part): string;
  /** Hears how long a chunk took. */
  learn(part: Part, milliseconds: number): void;
  /** Has a thread run it; `id` is the number under which it can be cancelled and is heard of. */
  ask(api: Remote<ThreadApi>, id: number, part: Part): Promise<Table>;
  /** Gets each finished table once; a pending answer holds workers back. */
  onTable(table: Table, part: Part): Promise<void>;
  readonly hold?: ((part: Part) => Promise<void> | undefined) | undefined;
}

export type WorkListeners = Pick<PoolListeners, "onProgress" | "onReplaced" | "signal">;

export interface Pool {
  readonly size: number;
  /**
   * Runs a job on all workers. Resolves when every table has been taken; rejects with an
   * AbortError once cancelled, or with the first error of the model or of `onTable`.
   */
  run(job: Job, listeners: PoolListeners): Promise<void>;
  /** The same for work that is cut in a way of its own. */
  work<Part extends Chunk, Table>(work: Work<Part, Table>, listeners: WorkListeners): Promise<void>;
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
  async function runChunk<Table>(
    thread: Thread,
    ask: (api: Remote<ThreadApi>, id: number) => Promise<Table>,
    signal: AbortSignal,
    onDone: (done: number) => void,
  ): Promise<Table> {
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
      return await thread.call((api) => ask(api, id));
    } finally {
      signal.removeEventListener("abort", cancel);
      running.delete(id);
      silence.stop();
      clearTimeout(grace);
    }
  }

  function run(job: Job, listeners: PoolListeners): Promise<void> {
    const queue = new ChunkQueue(job.first, job.replications, size);
    return work<Chunk, RunTable>(
      {
        take: () => queue.take(),
        giveBack: (chunk) => queue.giveBack(chunk),
        nameOf: ({ first }) => String(first),
        learn: ({ replications }, milliseconds) => queue.learn(replications, milliseconds),
        ask: (api, id, { first, replications }) =>
          api.run({ id, job: { ...job, first, replications } }),
        onTable: (table) => listeners.onTable(table),
        hold: listeners.hold,
      },
      listeners,
    );
  }

  async function work<Part extends Chunk, Table>(
    queue: Work<Part, Table>,
    listeners: WorkListeners,
  ): Promise<void> {
    throwIfAborted(listeners.signal);
    const stop = new AbortController();
    const progress = new Progress(listeners.onProgress);

    async function lane(slot: Slot): Promise<void> {
      let taken = Promise.resolve();
      for (let chunk = queue.take(); chunk && !stop.signal.aborted; chunk = queue.take()) {
        await queue.hold?.(chunk);
        if (stop.signal.aborted) break;
        const answer = await attempt(slot, chunk);
        if (!answer) continue;
        await taken; // one table of each worker waits at most: memory stays flat
        if (stop.signal.aborted) break;
        taken = queue.onTable(answer.table, chunk);
        taken.catch(() => {}); // heard at the next await
      }
      await taken;
    }

    /** The table of a chunk; undefined if its worker died and the chunk waits for another. */
    async function attempt(slot: Slot, chunk: Part): Promise<{ table: Table } | undefined> {
      try {
        return await slot.use(async (thread) => {
          const start = performance.now();
          const onDone = (done: number) => progress.report(queue.nameOf(chunk), done);
          const ask = (api: Remote<ThreadApi>, id: number) => queue.ask(api, id, chunk);
          const table = await runChunk(thread, ask, stop.signal, onDone);
          queue.learn(chunk, performance.now() - start);
          progress.report(queue.nameOf(chunk), chunk.replications);
          return { table };
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

  const close = () => slots.forEach((slot) => slot.close("the pool was closed"));
  return { size, run, work, close };
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
  readonly #done = new Map<string, number>();
  #sum = 0;
  #ended = false;

  constructor(tell: ((done: number) => void) | undefined) {
    this.#tell = tell;
  }

  report(chunk: string, done: number): void {
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
