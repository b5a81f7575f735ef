import { transfer } from "comlink";
import type { RunTable } from "../sims/experiment/RunTable.ts";
import { abortError } from "./abort.ts";
import { buffersOf } from "./buffersOf.ts";
import { createCollector } from "./createCollector.ts";
import { messagesRead } from "./messagesRead.ts";
import type { Model, NumberedJob, OnReplications, ThreadApi } from "./protocol.ts";

/** Milliseconds of work between two looks at the message queue. */
const SLICE = 20;

/** What a thread offers, over the given model. */
export function createThreadApi<Reduction>(model: Model<Reduction>): ThreadApi {
  let onReplications: OnReplications = () => {};
  let lastCancelled = -1;

  async function run({ id, job }: NumberedJob): Promise<RunTable> {
    const runner = model.createRunner(job);
    let sliceEnd = performance.now() + SLICE;
    for (let i = 0; i < job.replications; i++) {
      runner.step(i);
      if (performance.now() < sliceEnd) continue;
      onReplications(id, i + 1); // not awaited: a slow page must not slow the experiment
      await messagesRead(); // cancel() is heard only while this thread is idle
      if (id <= lastCancelled) throw abortError();
      sliceEnd = performance.now() + SLICE;
    }
    const table = runner.table();
    return transfer(table, buffersOf(table));
  }

  function cancel(jobId: number): void {
    lastCancelled = Math.max(lastCancelled, jobId);
  }

  function listen(listener: OnReplications): void {
    onReplications = listener;
  }

  return { ...createCollector(model), listen, run, cancel };
}
