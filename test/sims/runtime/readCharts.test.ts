import { describe, expect, it } from "vitest";
import { createMachine } from "xstate";
import { machines } from "../../../sims/machines/machines.ts";
import { PARTIES } from "../../../sims/machines/names.ts";
import { MacroSteps } from "../../../sims/runtime/MacroSteps.ts";
import { readCharts } from "../../../sims/runtime/readCharts.ts";

/** The machines, with the ledger's replaced by one that is wrong somewhere. */
function withLedger(states: object) {
  const config = { id: "ledger", initial: "unused", states };
  return { ...machines, ledger: createMachine(config as Parameters<typeof createMachine>[0]) };
}

describe("readCharts", () => {
  it.each([
    [{ unused: { always: "done" }, done: {} }, 'state unused: unsupported feature "always"'],
    [{ unused: { type: "parallel", states: {} } }, 'unsupported feature "states"'],
    [{ unused: { exit: ["issuePayable"] } }, 'state unused: unsupported feature "exit"'],
    [{ unused: { entry: ["issuePayable"] } }, "unsupported entry actions of an initial state"],
    [{ unused: { after: { soon: { target: "unused" } } } }, 'unknown delay "soon"'],
    [{ unused: { on: { hello: { target: "unused" } } } }, 'unknown message "hello"'],
    [{ unused: { on: { debtDue: { guard: "isFriday" } } } }, 'unknown guard "isFriday"'],
    [{ unused: { on: { debtDue: { actions: ["dance"] } } } }, 'unknown action "dance"'],
  ])("refuses what the kernel cannot run, by machine, state and feature: %j", (states, message) => {
    expect(() => readCharts(withLedger(states))).toThrow(message);
    expect(() => readCharts(withLedger(states))).toThrow("machine ledger");
  });

  it("finds the five charts small enough to be drawn: 6 to 16 states each", () => {
    const charts = readCharts(machines);
    expect(charts.map((chart) => chart.id)).toEqual(PARTIES);
    for (const chart of charts) {
      const count = Object.keys(chart.states).length;
      expect(count, chart.id).toBeGreaterThanOrEqual(6);
      expect(count, chart.id).toBeLessThanOrEqual(16);
      for (const [name, state] of Object.entries(chart.states)) {
        expect(state.description, `${chart.id} ${name}`).toMatch(/\.$/);
      }
    }
  });

  it("finds every state reachable from the start, over messages and timers", () => {
    const steps = new MacroSteps(
      readCharts(machines),
      {
        guards: {},
        idle: [],
        instant: [],
        never: [],
        instantIn: {},
        neverIn: {},
        unsaid: [],
        plain: {},
        plainInstants: [],
        plainActions: {},
        plainGuards: {},
      },
      true,
    );
    const entered = new Set(readCharts(machines).map((chart) => `${chart.id} ${chart.initial}`));
    for (const chart of readCharts(machines)) {
      for (const state of Object.values(chart.states)) {
        for (const on of [
          ...Object.values(state.after ?? {}),
          ...Object.values(state.on ?? {}),
        ].flat()) {
          const target = (on as { target?: string }).target;
          if (target !== undefined) entered.add(`${chart.id} ${target}`);
        }
      }
      for (const on of Object.values(chart.on ?? {}).flat()) {
        entered.add(`${chart.id} ${(on as { target: string }).target.replace(".", "")}`);
      }
    }
    expect([...entered].sort()).toEqual(steps.stateNames.map((s) => s.join(" ")).sort());
  });
});
