import { createEngine, type ExperimentEngine } from "./ExperimentEngine.ts";
import { nodeThreadCount, nodeThreads } from "./nodeThreads.ts";

/**
 * The engine of the command line. `entry` is the built `kernel.node`; one thread for each core
 * unless said otherwise. Call `close` to free them, or Node will not end.
 */
export function openNodeEngine(entry: URL, threads = nodeThreadCount()): ExperimentEngine {
  return createEngine(nodeThreads(entry), threads);
}
