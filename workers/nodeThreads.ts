import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { Spawn } from "./Thread.ts";

/** Threads that this machine runs at once. */
export function nodeThreadCount(): number {
  return availableParallelism();
}

/** Starts threads of Node from the built `kernel.node`. */
export function nodeThreads(entry: URL): Spawn {
  return () => {
    const worker = new Worker(entry);
    return {
      endpoint: nodeEndpoint(worker),
      onDeath(tell) {
        worker.on("error", (error) => tell(error.message));
        worker.on("messageerror", (error) => tell(error.message));
        worker.on("exit", (code) => tell(`it ended with code ${code}`));
      },
      terminate: () => void worker.terminate(),
    };
  };
}
