import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { createActor } from "xstate";
import type { Job } from "../../sims/experiment/RunTable.ts";
import type { ExperimentEngine } from "./engine.ts";
import { runMachine } from "./runMachine.ts";

/** Keeps an experiment going for the job that the page asks for. */
export function createExperiment(
  engine: ExperimentEngine,
  job: Accessor<Job>,
  auto: Accessor<boolean>,
) {
  const actor = createActor(runMachine, { input: { engine } });
  const [snapshot, setSnapshot] = createSignal(actor.getSnapshot());
  const subscription = actor.subscribe((next) => setSnapshot(() => next));
  onCleanup(() => subscription.unsubscribe());
  actor.start();
  onCleanup(() => actor.stop());

  createEffect(
    on([job, auto], ([request, start]) => actor.send({ type: "CHANGED", request, start })),
  );

  const context = () => snapshot().context;
  return {
    answer: createMemo(() => context().answer),
    result: createMemo(() => context().answer?.result),
    running: createMemo(() => snapshot().matches("running")),
    /** The last experiment: how it ended, if it did not run to its end. */
    ending: createMemo(() =>
      snapshot().matches("failed")
        ? ("failed" as const)
        : snapshot().matches("cancelled")
          ? ("cancelled" as const)
          : snapshot().matches("done")
            ? ("done" as const)
            : undefined,
    ),
    /** Whether the page shows an answer to another question than the one it asks. */
    outOfDate: createMemo(() => {
      const { answer, wanted } = context();
      return answer !== undefined && answer.request !== wanted;
    }),
    done: createMemo(() => context().done),
    total: createMemo(() => context().running?.replications ?? 0),
    seconds: createMemo(() => context().seconds),
    error: createMemo(() => context().error),
    run: () => actor.send({ type: "RUN" }),
    cancel: () => actor.send({ type: "CANCEL" }),
  };
}

export type Experiment = ReturnType<typeof createExperiment>;
