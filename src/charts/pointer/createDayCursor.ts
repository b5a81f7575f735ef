import { createSignal, type Accessor } from "solid-js";
import { dayAt, type CurveMarks } from "../frame/CurveMarks.ts";
import type { PlaceCursor } from "./PlaceCursor.ts";

/** Reads a chart of days by pointer or keyboard: arrows by a day, with Shift by ten, Home and End. */
export function createDayCursor(
  marks: Accessor<Pick<CurveMarks, "plot" | "lastDay"> | undefined>,
): PlaceCursor {
  const [day, setDay] = createSignal<number>();

  function onPointerMove(event: PointerEvent): void {
    const now = marks();
    if (!now || !(event.currentTarget instanceof Element)) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setDay(x > now.plot.right + 8 ? undefined : dayAt(now, x));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const now = marks();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moved(event, day(), now.lastDay);
    if (next === "none") return;
    event.preventDefault();
    setDay(next);
  }

  return {
    place: day,
    onPointerMove,
    onPointerLeave: () => setDay(undefined),
    onKeyDown,
    onBlur: () => setDay(undefined),
  };
}

function moved(event: KeyboardEvent, day: number | undefined, last: number) {
  const step = event.shiftKey ? 10 : 1;
  const from = day ?? -1;
  switch (event.key) {
    case "ArrowRight":
      return Math.min(last, day === undefined ? 0 : from + step);
    case "ArrowLeft":
      return day === undefined ? last : Math.max(0, from - step);
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
