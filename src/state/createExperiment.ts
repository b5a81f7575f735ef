import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { createActor } from "xstate";
import type { AskedJob, ExperimentEngine } from "./engine.ts";
import { createTimeLeft } from "./createTimeLeft.ts";
import { runMachine, type Answer } from "./runMachine.ts";
import { warmUp } from "./warmUp.ts";

/** Milliseconds that an old answer may stand for the next before it is called out of date. */
const PATIENCE = 500;

/** Keeps an experiment going for the job that the page asks for. */
export function createExperiment(
  engine: ExperimentEngine,
  job: Accessor<AskedJob>,
  auto: Accessor<boolean>,
) {
  const actor = createActor(runMachine, { input: { engine } });
  const [snapshot, setSnapshot] = createSignal(actor.getSnapshot());
  const subscription = actor.subscribe((next) => setSnapshot(() => next));
  onCleanup(() => subscription.unsubscribe());
  actor.start();
  onCleanup(() => actor.stop());

  createEffect(
    on([job, auto], ([request, start], before) => {
      const send = () => actor.send({ type: "CHANGED", request, start });
      if (before) return send();
      // The first experiment starts when the page stands, not while it is being built.
      const timer = setTimeout(send);
      onCleanup(() => clearTimeout(timer));
    }),
  );

  const context = () => snapshot().context;
  const running = createMemo(() => snapshot().matches("running"));

  // Once, after the first experiment, and given up as soon as there is something to compute.
  const warming = new AbortController();
  const isDone = createMemo(() => snapshot().matches("done"));
  createEffect(
    on(isDone, (now, before) => {
      const { running: last } = context();
      if (now && last && !warming.signal.aborted) warmUp(engine, last, warming.signal);
      else if (before) warming.abort();
    }),
  );
  onCleanup(() => warming.abort());

  /** Whether the page shows an answer to another question than the one it asks, and not just for a moment. */
  const [outOfDate, setOutOfDate] = createSignal(false);
  const differs = createMemo(() => {
    const { answer, wanted } = context();
    return answer !== undefined && wanted !== undefined && !isSame(answer.request, wanted);
  });
  createEffect(() => {
    if (!differs() || !running()) {
      setOutOfDate(differs());
      return;
    }
    const timer = setTimeout(() => setOutOfDate(true), PATIENCE);
    onCleanup(() => clearTimeout(timer));
  });

  // Each step of the machine makes a context anew; an answer is told once.
  const answer = createMemo(() => context().answer);
  const done = createMemo(() => context().done);
  const secondsLeft = createTimeLeft(
    // How long it takes until something is known, nobody knows.
    createMemo(() => (running() && !context().running?.until ? context().running : undefined)),
    done,
  );

  return {
    answer,
    result: createMemo(() => answer()?.result),
    /** The answer once it is whole, with its digest. */
    finished: createMemo<FinishedAnswer | undefined>(() => {
      const whole = answer();
      return whole?.digest === undefined ? undefined : { ...whole, digest: whole.digest };
    }),
    running,
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
    outOfDate,
    done,
    /** How exactly is known what the last experiment was to be run until, look by look. */
    looks: createMemo(() => context().looks),
    /** Whole seconds that it still takes, from two on. */
    secondsLeft,
    /** Workers that died during the last experiment and were replaced. */
    replaced: createMemo(() => context().replaced),
    total: createMemo(() => context().running?.replications ?? 0),
    seconds: createMemo(() => context().seconds),
    error: createMemo(() => context().error),
    run: () => actor.send({ type: "RUN" }),
    cancel: () => actor.send({ type: "CANCEL" }),
  };
}

export type FinishedAnswer = Answer & { readonly digest: string };
export type Experiment = ReturnType<typeof createExperiment>;

/** A question asked again is the same question. */
function isSame(a: AskedJob, b: AskedJob): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
