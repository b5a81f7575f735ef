import { createEffect, createSignal } from "solid-js";
import type { DayCursor } from "./createDayCursor.ts";

export interface IndexCursorInput {
  /** How many places there are, in a row of the chart. */
  readonly count: () => number;
  /** The place nearest to a point within the drawing; undefined where there is none. */
  readonly nearest: (x: number, y: number) => number | undefined;
  /** Places in a row of a grid: up and down move by so many; nothing for a single row. */
  readonly columns?: () => number;
  /** A place was chosen, by Enter or by whoever calls `choose`. */
  readonly onChoose: (index: number) => void;
}

export interface IndexCursor extends DayCursor {
  /** Chooses the place that is being read. */
  readonly choose: () => void;
}

/** Reads a chart place by place, by pointer or keyboard: arrows, Home and End; Enter chooses. */
export function createIndexCursor(input: IndexCursorInput): IndexCursor {
  const [index, setIndex] = createSignal<number>();
  // Fewer places than before: what was read is no longer there.
  createEffect(() => {
    if ((index() ?? 0) >= input.count()) setIndex(undefined);
  });

  function choose(): void {
    const now = index();
    if (now !== undefined) input.onChoose(now);
  }

  function onPointerMove(event: PointerEvent): void {
    if (!(event.currentTarget instanceof Element)) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setIndex(input.nearest(event.clientX - left, event.clientY - top));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || input.count() === 0) return;
    if (event.key === "Enter") {
      event.preventDefault();
      return choose();
    }
    const next = moved(event, index(), input.count() - 1, input.columns?.());
    if (next === "none") return;
    event.preventDefault();
    setIndex(next);
  }

  return {
    day: index,
    choose,
    onPointerMove,
    onPointerLeave: () => setIndex(undefined),
    onKeyDown,
    onBlur: () => setIndex(undefined),
  };
}

function moved(
  event: KeyboardEvent,
  index: number | undefined,
  last: number,
  columns: number | undefined,
): number | undefined | "none" {
  const by = stepOf(event.key, columns);
  if (by !== undefined) {
    if (index === undefined) return by > 0 ? 0 : last;
    const next = index + by;
    return next < 0 || next > last ? index : next;
  }
  switch (event.key) {
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

function stepOf(key: string, columns: number | undefined): number | undefined {
  if (key === "ArrowRight") return 1;
  if (key === "ArrowLeft") return -1;
  if (columns === undefined) return undefined;
  if (key === "ArrowUp") return columns;
  return key === "ArrowDown" ? -columns : undefined;
}
