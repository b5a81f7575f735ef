import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { TimeLeft } from "./TimeLeft.ts";

/** Milliseconds between two looks at the clock. */
const LOOK = 250;

/** Seconds left of the experiment that runs, while they are worth a word. */
export function createTimeLeft(
  /** What runs, by identity; undefined while nothing does. */
  running: Accessor<{ readonly replications: number } | undefined>,
  done: Accessor<number>,
): Accessor<number | undefined> {
  const [seconds, setSeconds] = createSignal<number>();
  createEffect(
    on(running, (experiment) => {
      setSeconds(undefined);
      if (!experiment) return;
      const left = new TimeLeft(experiment.replications);
      createEffect(on(done, (n) => left.report(n, performance.now()), { defer: true }));
      const timer = setInterval(() => setSeconds(left.seconds(performance.now())), LOOK);
      onCleanup(() => clearInterval(timer));
    }),
  );
  return seconds;
}
