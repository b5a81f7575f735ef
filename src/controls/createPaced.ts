import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js";

/**
 * A list that follows `wanted` one item for each frame that the page has drawn: a whole list built
 * or redrawn at once would hold the page up. What comes while a round is on waits for its end, so
 * that every item keeps up however often the list changes; a shorter list is cut at once.
 */
export function createPaced<T>(wanted: Accessor<readonly T[]>): Accessor<readonly T[]> {
  const [shown, setShown] = createSignal<readonly T[]>([]);
  let round: readonly T[] = [];
  let next = 0;
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(task);
  });

  createEffect(
    on(wanted, (list) => {
      if (frame !== undefined && round.length === list.length) return;
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(task);
      start(list);
    }),
  );

  function start(list: readonly T[]): void {
    round = list;
    next = 0;
    if (shown().length > list.length) setShown(shown().slice(0, list.length));
    frame = list.length > 0 ? requestAnimationFrame(afterFrame) : undefined;
  }

  function afterFrame(): void {
    // The task after a frame: its drawing is done by then.
    task = setTimeout(() => {
      const item = next++;
      setShown([...shown().slice(0, item), ...round.slice(item, next), ...shown().slice(next)]);
      if (next < round.length) frame = requestAnimationFrame(afterFrame);
      else if (wanted() !== round) start(wanted());
      else frame = undefined;
    });
  }
  return shown;
}
