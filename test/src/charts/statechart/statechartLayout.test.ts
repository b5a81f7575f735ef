import { describe, expect, it } from "vitest";
import { describeMachines } from "../../../../sims/index.ts";
import { statechartLayout } from "../../../../src/charts/statechart/statechartLayout.ts";

/** The main part of a page of 1280 pixels beside its panel: a text of 12 pixels stays readable at 80 %. */
const WIDEST = 900 / 0.8;

describe("the layout of a statechart", () => {
  it.each(describeMachines().map((machine) => ({ id: machine.id, machine })))(
    "shows every state and step of $id once, boxes apart, on a page of 1280 pixels",
    ({ machine }) => {
      const { width, states, arrows, exits } = statechartLayout(machine);
      expect(width).toBeLessThanOrEqual(WIDEST);
      expect(states.map(({ name }) => name)).toEqual(machine.states.map(({ name }) => name));
      for (const a of states) {
        for (const b of states) {
          if (a === b) continue;
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart, `${a.name} and ${b.name}`).toBe(true);
        }
      }
      const drawn = new Set([
        ...arrows.map(({ from, to }) => `${from} ${to}`),
        ...exits.flatMap(({ from, to }) => from.map((name) => `${name} ${to}`)),
      ]);
      for (const { from, to } of machine.transitions) {
        if (from !== undefined && from !== to) expect(drawn).toContain(`${from} ${to}`);
      }
      for (const { path } of arrows) expect(path).not.toMatch(/NaN|undefined/);
      for (const { from, paths } of exits) {
        expect(Object.keys(paths).sort()).toEqual([...from].sort());
        expect(Object.values(paths).join("")).not.toMatch(/NaN|undefined/);
      }
    },
  );
});
