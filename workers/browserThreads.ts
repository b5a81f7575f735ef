import type { Spawned } from "./Thread.ts";

/** Workers that this browser runs at once. */
export function browserThreadCount(): number {
  return Math.max(1, navigator.hardwareConcurrency || 1);
}

/** Starts a worker of the browser. */
export function spawnBrowserThread(): Spawned {
  return workerThread(
    new Worker(new URL("./kernel.worker.ts", import.meta.url), { type: "module" }),
  );
}

/** A started worker of the browser, as a thread. */
export function workerThread(worker: Worker): Spawned {
  return {
    endpoint: worker,
    onDeath(tell) {
      worker.onerror = (event) => {
        event.preventDefault();
        tell(event.message || "its script could not be loaded");
      };
      worker.onmessageerror = () => tell("a message could not be read");
    },
    terminate: () => worker.terminate(),
  };
}
