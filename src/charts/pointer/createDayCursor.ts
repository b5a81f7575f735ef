import { createSignal, type Accessor } from "solid-js";
import { dayAt, type CurveMarks } from "../frame/CurveMarks.ts";
import type { PlaceCursor } from "./PlaceCursor.ts";

/**
 * Reads a chart of days by pointer or keyboard: arrows by a day, with Shift by ten, Home and End; up and
 * down one line alone, of as many as there are. What is read by keys stays read when the page slips from
 * beneath a pointer at rest.
 */
export function createDayCursor(
  marks: Accessor<Pick<CurveMarks, "plot" | "lastDay"> | undefined>,
  lines: () => number = () => 0,
): PlaceCursor {
  const [day, setDay] = createSignal<number>();
  const [series, setSeries] = createSignal<number>();
  let byKeys = false;

  function onPointerMove(event: PointerEvent): void {
    const now = marks();
    if (!now || !(event.currentTarget instanceof Element)) return;
    byKeys = false;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setDay(x > now.plot.right + 8 ? undefined : dayAt(now, x));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const now = marks();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    if (lines() > 1 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      byKeys = true;
      setSeries(besides(series(), event.key === "ArrowDown" ? 1 : -1, lines()));
      if (day() === undefined) setDay(0);
      return;
    }
    const next = moved(event, day(), now.lastDay);
    if (next === "none") return;
    event.preventDefault();
    byKeys = true;
    setDay(next);
    if (next === undefined) setSeries(undefined);
  }

  function leave(): void {
    setDay(undefined);
    setSeries(undefined);
  }

  return {
    place: day,
    series,
    onPointerMove,
    onPointerLeave: () => {
      if (!byKeys) leave();
    },
    onKeyDown,
    onBlur: leave,
  };
}

/** The line after or before one, with all of them together between the last and the first. */
function besides(series: number | undefined, step: number, lines: number): number | undefined {
  const next = ((series ?? lines) + step + lines + 1) % (lines + 1);
  return next === lines ? undefined : next;
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
