import type { PlacedText } from "../frame/CurveMarks.ts";
import { group, MIDDLE, type GroupMark, type Mark } from "./Mark.ts";

/** Length of a tick in pixels. */
const TICK = 5;

/** Lines across a plot with their values to the left of them. */
export function gridMarks(
  ticks: readonly PlacedText[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    { kind: "line", look: "grid", x1: left, x2: right, y1: tick.y, y2: tick.y },
    { kind: "text", x: tick.x, y: tick.y, dy: MIDDLE, anchor: "end", text: tick.text },
  ]);
}

/** The horizontal axis at the foot of a plot, with its ticks and its title. */
export function footMarks(
  ticks: readonly PlacedText[],
  title: PlacedText,
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
): readonly Mark[] {
  return [
    { kind: "line", look: "axis", x1: left, x2: right, y1: bottom, y2: bottom },
    ...tickMarks(ticks, bottom),
    { kind: "text", x: title.x, y: title.y, anchor: "end", text: title.text },
  ];
}

export function tickMarks(ticks: readonly PlacedText[], bottom: number): readonly Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    { kind: "line", look: "axis", x1: tick.x, x2: tick.x, y1: bottom, y2: bottom + TICK },
    { kind: "text", x: tick.x, y: tick.y, anchor: "middle", text: tick.text },
  ]);
}

/** The one axis of a chart whose rows are named: a line beneath the plot, its ticks, its title. */
export function baseAxisMarks(
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
  ticks: readonly PlacedText[],
  axis: PlacedText,
): GroupMark {
  return group("axes", [
    { kind: "line", look: "axis", x1: left, x2: right, y1: bottom, y2: bottom },
    ...ticks.map(
      // At the very edge a middled text would stick out.
      (tick): Mark => ({
        kind: "text",
        x: tick.x,
        y: tick.y,
        anchor: tick.x < 8 ? "start" : "middle",
        text: tick.text,
      }),
    ),
    { kind: "text", x: axis.x, y: axis.y, text: axis.text },
  ]);
}
