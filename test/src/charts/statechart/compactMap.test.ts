import { describe, expect, it } from "vitest";
import { describeMachines } from "../../../../sims/index.ts";
import {
  compactMap,
  isInside,
  litLabel,
  overlaps,
  spotBox,
} from "../../../../src/charts/statechart/compactMap.ts";

const ROOMS = [
  { name: "a quarter of a small page", box: { x: 10, y: 20, width: 176, height: 140 } },
  { name: "a quarter of a large page", box: { x: 0, y: 0, width: 380, height: 320 } },
  { name: "a strip on a phone", box: { x: 8, y: 5, width: 340, height: 38 } },
] as const;

const CASES = describeMachines().flatMap((machine) =>
  ROOMS.map(({ name, box }) => ({ id: machine.id, room: name, machine, box })),
);

describe("a statechart in a small room", () => {
  it.each(CASES)("has every state of $id once and apart, within $room", ({ machine, box }) => {
    const map = compactMap(machine, box, 1);
    expect(map.spots.map(({ name }) => name)).toEqual(machine.states.map(({ name }) => name));
    const boxes = map.spots.map((spot) => spotBox(spot, map.spot));
    boxes.forEach((a, i) => {
      expect(isInside(a, { ...box, height: box.height + 1e-6, width: box.width + 1e-6 })).toBe(
        true,
      );
      boxes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false));
    });
  });

  it.each(CASES)("has every step of $id, in $room", ({ machine, box }) => {
    const { steps } = compactMap(machine, box, 1);
    const drawn = new Set(steps.map(({ from, to }) => `${from} ${to}`));
    const wanted = machine.transitions.filter(({ from, to }) => from !== undefined && from !== to);
    expect(drawn).toEqual(new Set(wanted.map(({ from, to }) => `${from} ${to}`)));
    for (const { path } of steps) expect(path).toMatch(/^M[\d.]+,[\d.]+[LQ][\d., LQ]+$/);
  });

  it.each(CASES)("writes names of $id over nothing else, within $room", ({ machine, box }) => {
    const map = compactMap(machine, box, 1);
    const spots = map.spots.map((spot) => spotBox(spot, map.spot));
    map.labels.forEach((label, i) => {
      expect(isInside(label.box, box)).toBe(true);
      for (const spot of spots) expect(overlaps(label.box, spot)).toBe(false);
      for (const other of map.labels.slice(i + 1)) {
        expect(overlaps(label.box, other.box)).toBe(false);
      }
    });
  });

  it("has room for at least half of the names on a large page", () => {
    for (const machine of describeMachines()) {
      const { labels } = compactMap(machine, ROOMS[1].box, 1);
      expect(labels.length).toBeGreaterThanOrEqual(machine.states.length / 2);
    }
  });

  it("tells the name of any state that is lit on a large page", () => {
    for (const machine of describeMachines()) {
      const map = compactMap(machine, ROOMS[1].box, 1);
      for (const { name } of machine.states) expect(litLabel(map, name, 1)?.name).toBe(name);
    }
  });
});
