import { onCleanup } from "solid-js";

/** Tells the number of the drag that is going on, anywhere on the page; undefined between two. */
export function createDrag(): () => number | undefined {
  let count = 0;
  let isDown = false;
  const down = () => {
    count++;
    isDown = true;
  };
  const up = () => {
    isDown = false;
  };
  addEventListener("pointerdown", down, true);
  addEventListener("pointerup", up, true);
  addEventListener("pointercancel", up, true);
  onCleanup(() => {
    removeEventListener("pointerdown", down, true);
    removeEventListener("pointerup", up, true);
    removeEventListener("pointercancel", up, true);
  });
  return () => (isDown ? count : undefined);
}
