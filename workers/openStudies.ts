import { proxy, wrap, type Remote } from "comlink";
import { orAborted, throwIfAborted } from "./abort.ts";
import type { Following, SampledLog } from "../sims/index.ts";
import type { Studies, StudyApi } from "./Studies.ts";

/** Studies on workers of the browser: one each, ended with its answer or when it is cancelled. */
export function openStudies(): Studies {
  async function study<T>(
    ask: (remote: Remote<StudyApi>) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    throwIfAborted(signal);
    const worker = new Worker(new URL("./study.worker.ts", import.meta.url), { type: "module" });
    // A Comlink call into a dead worker never settles, so every call races this.
    const died = new Promise<never>((_, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || "the script of the worker could not be loaded"));
      };
    });
    died.catch(() => {}); // nobody may be racing it yet
    try {
      return await orAborted(Promise.race([ask(wrap<StudyApi>(worker)), died]), signal);
    } finally {
      worker.terminate();
    }
  }

  return {
    prove(onResult, signal) {
      const heard = proxy(ifNot(signal, onResult));
      return study((remote) => remote.prove(heard), signal);
    },
    judgeClaims(request, onVerdicts, signal) {
      const heard = proxy(ifNot(signal, onVerdicts));
      return study((remote) => remote.judgeClaims(request, heard), signal);
    },
    calibrate(onLog, signal) {
      const heard = proxy(ifNot(signal, onLog));
      return study((remote) => remote.calibrate(heard), signal);
    },
    follow(request, onChosen, onProgress, signal) {
      const heard = proxy(ifNot(signal, onChosen));
      const far = proxy(ifNot(signal, onProgress));
      return study<Following>(async (remote) => await remote.follow(request, heard, far), signal);
    },
    sampleLog(request, signal) {
      return study<SampledLog>(async (remote) => await remote.sampleLog(request), signal);
    },
  };
}

/** Messages under way when a study is cancelled are nobody's any more. */
function ifNot<T>(signal: AbortSignal, listener: (value: T) => void): (value: T) => void {
  return (value) => {
    if (!signal.aborted) listener(value);
  };
}
