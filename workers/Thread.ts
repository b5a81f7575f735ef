import { proxy, releaseProxy, wrap, type Endpoint, type Remote } from "comlink";
import type { OnReplications, ThreadApi } from "./protocol.ts";

/** A started worker of whatever platform. */
export interface Spawned {
  readonly endpoint: Endpoint;
  /** Tells once why the worker cannot answer any more. */
  onDeath(tell: (reason: string) => void): void;
  terminate(): void;
}

/** Starts a worker. */
export type Spawn = () => Spawned;

/** A worker that may die: every call settles, with a ThreadDied error if it does. */
export interface Thread {
  /** Resolves once the worker has started. */
  readonly ready: Promise<void>;
  /** Asks the worker, and rejects if it dies before the answer. */
  call<T>(ask: (remote: Remote<ThreadApi>) => Promise<T>): Promise<T>;
  /** Tells the worker without waiting. */
  tell(ask: (remote: Remote<ThreadApi>) => Promise<unknown>): void;
  /** Ends the worker; calls under way reject with the reason. */
  kill(reason: string): void;
  readonly dead: boolean;
}

const THREAD_DIED = "ThreadDied";

function threadDied(reason: string): Error {
  const error = new Error(`worker stopped: ${reason}`);
  error.name = THREAD_DIED;
  return error;
}

/** True of an error that says that the thread died, not that its work failed. */
export function isThreadDeath(error: unknown): error is Error {
  return error instanceof Error && error.name === THREAD_DIED;
}

/** Starts a thread. Call `kill` to free it. */
export function openThread(spawn: Spawn, onReplications: OnReplications): Thread {
  const spawned = spawn();
  const remote = wrap<ThreadApi>(spawned.endpoint);
  // A Comlink call into a dead worker never settles, so a death rejects what is under way.
  const waiting = new Set<(error: Error) => void>();
  let death: Error | undefined;

  function kill(reason: string): void {
    if (death) return;
    death = threadDied(reason);
    for (const reject of waiting) reject(death);
    waiting.clear();
    remote[releaseProxy]();
    spawned.terminate();
  }

  function call<T>(ask: (remote: Remote<ThreadApi>) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (death) return reject(death);
      waiting.add(reject);
      ask(remote)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  }

  function tell(ask: (remote: Remote<ThreadApi>) => Promise<unknown>): void {
    call(ask).catch(() => {}); // a death is noticed by whoever waits for an answer
  }

  spawned.onDeath(kill);
  const ready = call((api) => api.listen(proxy(onReplications)));
  ready.catch(() => {}); // heard by the first who waits for it
  return {
    ready,
    call,
    tell,
    kill,
    get dead() {
      return death !== undefined;
    },
  };
}
