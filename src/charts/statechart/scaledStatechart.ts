import type { StateBox, StatechartLayout } from "./statechartLayout.ts";

/** A statechart larger or smaller, but for its lines and type, and `left` pixels to the right. */
export function scaledStatechart(
  layout: StatechartLayout,
  by: number,
  left: number,
): StatechartLayout {
  const box = (one: StateBox): StateBox => ({
    ...one,
    x: left + one.x * by,
    y: one.y * by,
    width: one.width * by,
    height: one.height * by,
  });
  const round = (place: number): number => Math.round(place * 100) / 100;
  // Its paths have nothing but places: M, L, Q and C.
  const path = (d: string): string =>
    d.replace(
      /(-?[\d.]+),(-?[\d.]+)/g,
      (_, x: string, y: string) => `${round(left + Number(x) * by)},${round(Number(y) * by)}`,
    );
  return {
    width: layout.width * by,
    height: layout.height * by,
    states: layout.states.map(box),
    arrows: layout.arrows.map((arrow) => ({
      ...arrow,
      path: path(arrow.path),
      x: left + arrow.x * by,
      y: arrow.y * by,
    })),
    exits: layout.exits.map((exit) => ({
      ...exit,
      x: left + exit.x * by,
      y: exit.y * by,
      paths: Object.fromEntries(Object.entries(exit.paths).map(([from, d]) => [from, path(d)])),
    })),
  };
}
