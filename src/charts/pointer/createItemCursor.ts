import { createSignal } from "solid-js";
import type { DayCursor } from "./createDayCursor.ts";

/**
 * Reads a chart of `count()` items by pointer or keyboard: arrows from item to item, Home and End.
 * `itemAt` says which item lies at a place in pixels. An item takes the place of a day.
 */
export function createItemCursor(
  count: () => number,
  itemAt: (x: number, y: number) => number | undefined,
): DayCursor {
  const [item, setItem] = createSignal<number>();

  function onPointerMove(event: PointerEvent): void {
    if (!(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    setItem(itemAt(event.clientX - box.left, event.clientY - box.top));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || count() === 0) return;
    const next = moved(event.key, item(), count() - 1);
    if (next === "none") return;
    event.preventDefault();
    setItem(next);
  }

  return {
    day: item,
    onPointerMove,
    onPointerLeave: () => setItem(undefined),
    onKeyDown,
    onBlur: () => setItem(undefined),
  };
}

function moved(key: string, item: number | undefined, last: number) {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return item === undefined ? 0 : Math.min(last, item + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return item === undefined ? last : Math.max(0, item - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return undefined;
    default:
      return "none";
  }
}
