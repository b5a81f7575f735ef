import { describe, expect, it } from "vitest";
import { describeMachines } from "../../../sims/machines/describeMachines.ts";
import { machines } from "../../../sims/machines/machines.ts";

const described = describeMachines();

describe("what is told of the statecharts", () => {
  it("is all of their states, each with a sentence, one first and some last", () => {
    for (const { id, states } of described) {
      expect(states.map(({ name }) => name)).toEqual(Object.keys(machines[id].config.states ?? {}));
      expect(states.filter(({ initial }) => initial)).toHaveLength(1);
      expect(states.some(({ final }) => final)).toBe(true);
      for (const { name, description } of states) expect(description, name).toMatch(/^[A-Z].+\.$/);
    }
  });

  it("is every step, between states that there are, and whom it tells", () => {
    for (const { id, states, transitions } of described) {
      const names = new Set(states.map(({ name }) => name));
      for (const { from, to } of transitions) {
        expect(from === undefined || names.has(from), `${id}: ${from}`).toBe(true);
        expect(names.has(to), `${id}: ${to}`).toBe(true);
      }
      const left = new Set(transitions.map(({ from }) => from));
      for (const { name, final } of states) expect(left.has(name), `${id}: ${name}`).toBe(!final);
    }
    const core = described.find(({ id }) => id === "coreEnterprise");
    expect(core?.transitions.filter(({ from }) => from === undefined)).toEqual([
      {
        from: undefined,
        to: "defaulted",
        trigger: { kind: "message", name: "obligorDefaulted" },
        guard: undefined,
        sends: ["sme", "bank", "fraudster", "ledger"].map((to) => ({
          to,
          message: "obligorDefaulted",
        })),
      },
    ]);
    const sme = described.find(({ id }) => id === "sme");
    expect(sme?.transitions[0]).toMatchObject({
      from: "delivered",
      to: "awaitingApproval",
      trigger: { kind: "delay", name: "invoicing" },
      sends: [
        { to: "coreEnterprise", message: "invoiceSent" },
        { to: "fraudster", message: "invoiceSent" },
      ],
    });
  });
});
