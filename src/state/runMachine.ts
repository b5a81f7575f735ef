import { assign, fromCallback, setup } from "xstate";
import type { Look } from "../../sims/experiment/precision/Precision.ts";
import type { Result } from "../../sims/summary/Result.ts";
import type { AskedJob, ExperimentEngine } from "./engine.ts";

/** A result and the request that it answers, in full or, while it is refined, in part. */
export interface Answer {
  readonly request: AskedJob;
  readonly result: Result;
  /** Of the whole result; undefined while it is refined. */
  readonly digest?: string;
}

export interface RunContext {
  readonly engine: ExperimentEngine;
  /** What the page asks for now. */
  readonly wanted: AskedJob | undefined;
  /** What is computed, or was computed last. */
  readonly running: AskedJob | undefined;
  /** Whether `wanted` is to follow once the first curve of `running` is there. */
  readonly queued: boolean;
  /** The latest answer; it stays while the next is computed. */
  readonly answer: Answer | undefined;
  /** Replications done of `running`. */
  readonly done: number;
  /** How exactly `running` has found what it is to be run until, look by look. */
  readonly looks: readonly Look[];
  /** Workers that died during `running` and were replaced. */
  readonly replaced: number;
  readonly startedAt: number;
  /** Seconds that the last experiment took. */
  readonly seconds: number | undefined;
  readonly error: string | undefined;
}

export type RunEvent =
  /** The scenario, the seed or the number of replications changed. */
  | { readonly type: "CHANGED"; readonly request: AskedJob; readonly start: boolean }
  | { readonly type: "RUN" }
  | { readonly type: "CANCEL" };

type EngineEvent =
  | { readonly type: "PROGRESS"; readonly done: number }
  | { readonly type: "LOOK"; readonly look: Look }
  | { readonly type: "REPLACED" }
  | { readonly type: "RESULT"; readonly result: Result }
  | {
      readonly type: "FINISHED";
      readonly result: Result;
      readonly digest: string;
      readonly looks: readonly Look[];
    }
  | { readonly type: "FAILED"; readonly message: string };

interface ExperimentInput {
  readonly engine: ExperimentEngine;
  readonly request: AskedJob | undefined;
}

/** One experiment on the engine; stopping it aborts it. */
const experiment = fromCallback<EngineEvent, ExperimentInput>(({ input, sendBack }) => {
  const { engine, request } = input;
  if (!request) return;
  const stop = new AbortController();
  engine
    .run(request, {
      onResult: (result) => !stop.signal.aborted && sendBack({ type: "RESULT", result }),
      onProgress: (done) => !stop.signal.aborted && sendBack({ type: "PROGRESS", done }),
      onLook: (look) => !stop.signal.aborted && sendBack({ type: "LOOK", look }),
      onReplaced: () => !stop.signal.aborted && sendBack({ type: "REPLACED" }),
      signal: stop.signal,
    })
    .then(({ result, digest, precision }) => {
      if (stop.signal.aborted) return;
      sendBack({ type: "FINISHED", result, digest, looks: precision?.looks ?? [] });
    })
    .catch((error: unknown) => {
      if (stop.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      sendBack({ type: "FAILED", message });
    });
  return () => stop.abort();
});

/**
 * The life of the page's experiment. A change starts the next one at once, except while the first
 * curve of the present one is still to come: then it waits for that curve, so that a dragged slider
 * shows a curve on its way instead of starting over without end.
 */
export const runMachine = setup({
  types: {
    context: {} as RunContext,
    events: {} as RunEvent | EngineEvent,
    input: {} as { readonly engine: ExperimentEngine },
  },
  actors: { experiment },
  guards: {
    starts: ({ context, event }) =>
      event.type === "CHANGED" && event.start && event.request !== context.running,
    queued: ({ context }) => context.queued,
  },
  actions: {
    want: assign({
      wanted: ({ context, event }) => (event.type === "CHANGED" ? event.request : context.wanted),
    }),
    queue: assign({ queued: true }),
    begin: assign({
      queued: false,
      running: ({ context }) => context.wanted,
      done: 0,
      looks: [],
      replaced: 0,
      startedAt: () => performance.now(),
      error: undefined,
    }),
    count: assign({
      done: ({ context, event }) => (event.type === "PROGRESS" ? event.done : context.done),
    }),
    look: assign({
      looks: ({ context, event }) =>
        event.type === "LOOK" ? [...context.looks, event.look] : context.looks,
    }),
    // Those of an experiment that goes on from another include the other's.
    conclude: assign({
      looks: ({ context, event }) => (event.type === "FINISHED" ? event.looks : context.looks),
    }),
    replace: assign({ replaced: ({ context }) => context.replaced + 1 }),
    keep: assign({
      answer: ({ context, event }) =>
        (event.type === "RESULT" || event.type === "FINISHED") && context.running
          ? {
              request: context.running,
              result: event.result,
              ...(event.type === "FINISHED" ? { digest: event.digest } : {}),
            }
          : context.answer,
      done: ({ context, event }) =>
        event.type === "RESULT" || event.type === "FINISHED"
          ? Math.max(context.done, event.result.replications)
          : context.done,
    }),
    time: assign({ seconds: ({ context }) => (performance.now() - context.startedAt) / 1000 }),
    blame: assign({
      error: ({ event }) => (event.type === "FAILED" ? event.message : undefined),
    }),
  },
}).createMachine({
  id: "run",
  context: ({ input }) => ({
    engine: input.engine,
    wanted: undefined,
    running: undefined,
    queued: false,
    answer: undefined,
    done: 0,
    looks: [],
    replaced: 0,
    startedAt: 0,
    seconds: undefined,
    error: undefined,
  }),
  on: {
    CHANGED: [{ guard: "starts", target: ".running", actions: "want" }, { actions: "want" }],
    RUN: { target: ".running", reenter: true },
  },
  initial: "idle",
  states: {
    idle: {},
    running: {
      entry: "begin",
      invoke: {
        src: "experiment",
        input: ({ context }) => ({ engine: context.engine, request: context.wanted }),
      },
      on: {
        PROGRESS: { actions: "count" },
        LOOK: { actions: "look" },
        REPLACED: { actions: "replace" },
        FINISHED: { target: "done", actions: ["keep", "conclude", "time"] },
        FAILED: { target: "failed", actions: ["blame", "time"] },
        CANCEL: { target: "cancelled", actions: "time" },
      },
      initial: "previewing",
      states: {
        previewing: {
          on: {
            CHANGED: [{ guard: "starts", actions: ["want", "queue"] }, { actions: "want" }],
            RESULT: [
              { guard: "queued", target: "#run.running", reenter: true, actions: "keep" },
              { target: "refining", actions: "keep" },
            ],
            FINISHED: [
              {
                guard: "queued",
                target: "#run.running",
                reenter: true,
                actions: ["keep", "conclude", "time"],
              },
              { target: "#run.done", actions: ["keep", "conclude", "time"] },
            ],
          },
        },
        refining: {
          on: {
            CHANGED: [
              { guard: "starts", target: "#run.running", reenter: true, actions: "want" },
              { actions: "want" },
            ],
            RESULT: { actions: "keep" },
          },
        },
      },
    },
    done: {},
    cancelled: {},
    failed: {},
  },
});
