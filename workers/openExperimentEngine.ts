import { browserThreadCount, spawnBrowserThread } from "./browserThreads.ts";
import { createEngine, type ExperimentEngine } from "./ExperimentEngine.ts";

/** The engine of the page: one worker for each core of the machine. Call `close` to free them. */
export function openExperimentEngine(threads = browserThreadCount()): ExperimentEngine {
  return createEngine(spawnBrowserThread, threads);
}
