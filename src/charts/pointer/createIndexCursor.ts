import { createEffect, createMemo, createSignal } from "solid-js";
import type { PlaceCursor } from "./PlaceCursor.ts";

export interface IndexCursorInput {
  /** How many places there are. */
  readonly count: () => number;
  /**
   * What stands at a place, where others can come before it while it is read: the reading stays with it.
   * Otherwise a place is what it is by its index. Of a pair of values both, as one text.
   */
  readonly at?: (index: number) => number | string | undefined;
  /** The place nearest to a point within the drawing; undefined where there is none. */
  readonly nearest: (x: number, y: number) => number | undefined;
  /**
   * By how many places the arrow up moves, and the arrow down back: a row's length in a grid that grows
   * upwards, −1 in a list; nothing for a single row.
   */
  readonly up?: () => number;
  /** The place from which arrows go on while nothing is read; from either end if undefined. */
  readonly begin?: () => number | undefined;
  /** A place was chosen, by Enter or through `chooseAt`. */
  readonly onChoose?: (index: number) => void;
}

export interface IndexCursor extends PlaceCursor {
  /**
   * Chooses the place where the drawing was clicked. The click says itself where that was: a finger has
   * left the drawing, and what was read is forgotten, before its click comes.
   */
  readonly chooseAt: (event: MouseEvent) => void;
}

/**
 * Reads a chart place by place, by pointer or keyboard: arrows, Home and End; Enter chooses. What is read by
 * keys stays read when the page slips from beneath a pointer at rest.
 */
export function createIndexCursor(input: IndexCursorInput): IndexCursor {
  const [read, setRead] = createSignal<{ readonly index: number; readonly at?: number | string }>();
  let byKeys = false;
  const place = createMemo(() => {
    const now = read();
    if (!now) return undefined;
    const count = input.count();
    if (!input.at) return now.index < count ? now.index : undefined;
    for (let i = 0; i < count; i++) if (input.at(i) === now.at) return i;
    return undefined;
  });
  // What was read is no longer there.
  createEffect(() => {
    if (read() && place() === undefined) setRead(undefined);
  });

  function setPlace(index: number | undefined, keys = false): void {
    byKeys = keys;
    const at = index === undefined ? undefined : input.at?.(index);
    setRead(index === undefined ? undefined : { index, ...(at !== undefined && { at }) });
  }

  function nearest(event: MouseEvent): number | undefined {
    const { currentTarget } = event;
    if (!(currentTarget instanceof SVGElement)) return undefined;
    const { left, top } = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
    return input.nearest(event.clientX - left, event.clientY - top);
  }

  function choose(index: number | undefined): void {
    if (index !== undefined) input.onChoose?.(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || input.count() === 0) return;
    if (event.key === "Enter" && input.onChoose) {
      event.preventDefault();
      return choose(place());
    }
    const next = moved(event.key, place() ?? input.begin?.(), input.count() - 1, input.up?.());
    if (next === "none") return;
    event.preventDefault();
    setPlace(next, true);
  }

  return {
    place,
    chooseAt: (event) => choose(nearest(event)),
    onPointerMove: (event) => setPlace(nearest(event)),
    onPointerLeave: () => {
      if (!byKeys) setPlace(undefined);
    },
    onKeyDown,
    onBlur: () => setPlace(undefined),
  };
}

function moved(
  key: string,
  place: number | undefined,
  last: number,
  up: number | undefined,
): number | undefined | "none" {
  const by = stepOf(key, up);
  if (by !== undefined) {
    if (place === undefined) return by > 0 ? 0 : last;
    const next = place + by;
    return next < 0 || next > last ? place : next;
  }
  switch (key) {
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

function stepOf(key: string, up: number | undefined): number | undefined {
  if (key === "ArrowRight") return 1;
  if (key === "ArrowLeft") return -1;
  if (up === undefined) return undefined;
  if (key === "ArrowUp") return up;
  return key === "ArrowDown" ? -up : undefined;
}
