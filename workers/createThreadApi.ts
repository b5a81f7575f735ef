import { transfer } from "comlink";
import type { RunTable } from "../sims/experiment/RunTable.ts";
import type { PointTable } from "../sims/experiment/points/runPoint.ts";
import { abortError } from "./abort.ts";
import { buffersOf } from "./buffersOf.ts";
import { createCollector } from "./createCollector.ts";
import { messagesRead } from "./messagesRead.ts";
import type {
  Model,
  NumberedJob,
  NumberedPointJob,
  OnReplications,
  ThreadApi,
} from "./protocol.ts";

/** Milliseconds of work between two looks at the message queue. */
const SLICE = 20;

/** Milliseconds between two reports of progress at least: each costs the thread that hears it, too. */
const REPORT = 70;

/** What a thread offers, over the given model. */
export function createThreadApi<Reduction>(model: Model<Reduction>): ThreadApi {
  let onReplications: OnReplications = () => {};
  let lastCancelled = -1;

  /** Runs a job step by step, heard and to be cancelled between slices of work. */
  async function inSlices<Table>(
    id: number,
    replications: number,
    runner: { step(i: number): void; table(): Table },
  ): Promise<Table> {
    let reported = performance.now();
    let sliceEnd = reported + SLICE;
    for (let i = 0; i < replications; i++) {
      runner.step(i);
      const now = performance.now();
      if (now < sliceEnd) continue;
      if (now - reported >= REPORT) {
        reported = now;
        onReplications(id, i + 1); // not awaited: a slow page must not slow the experiment
      }
      await messagesRead(); // cancel() is heard only while this thread is idle
      if (id <= lastCancelled) throw abortError();
      sliceEnd = performance.now() + SLICE;
    }
    return runner.table();
  }

  async function run({ id, job }: NumberedJob): Promise<RunTable> {
    const table = await inSlices(id, job.replications, model.createRunner(job));
    return transfer(table, buffersOf(table));
  }

  async function runPoint({ id, job }: NumberedPointJob): Promise<PointTable> {
    const table = await inSlices(id, job.replications, model.createPointRunner(job));
    const buffers = Object.values(table.arms).flatMap((rows) => (rows ? [rows.buffer] : []));
    return transfer(table, buffers);
  }

  function cancel(jobId: number): void {
    lastCancelled = Math.max(lastCancelled, jobId);
  }

  function listen(listener: OnReplications): void {
    onReplications = listener;
  }

  return { ...createCollector(model), listen, run, runPoint, cancel };
}
