import { createSignal, onCleanup, type Accessor } from "solid-js";

/**
 * Counts from 0 to `last`, one for each frame that the page has drawn: what is built in stages never
 * holds the page up for as long as all of it would.
 */
export function createStages(last: number): Accessor<number> {
  const [stage, setStage] = createSignal(0);
  let frame = requestAnimationFrame(next);
  let task: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  });

  function next(): void {
    // The task after a frame: its drawing is done by then.
    task = setTimeout(() => {
      setStage(stage() + 1);
      if (stage() < last) frame = requestAnimationFrame(next);
    });
  }
  return stage;
}
