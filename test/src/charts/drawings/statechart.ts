import { describeMachines } from "../../../../sims/index.ts";
import { machineDrawing } from "../../../../src/features/model/machineDrawing.ts";
import type { DrawingExample } from "./Example.ts";

function drawn(party: "sme" | "ledger", chosen: string | undefined) {
  const machine = describeMachines().find(({ id }) => id === party);
  if (!machine) throw new Error(`no machine ${party}`);
  return machineDrawing(machine, chosen);
}

export const statechart: DrawingExample = {
  drawing: drawn("ledger", undefined),
  labels: ["unused", "assigned", "locked"],
};

/** Wider than a journal's column: there it goes without the names of its steps. */
export const statechartWide: DrawingExample = {
  drawing: drawn("sme", "applied"),
  labels: ["applied", "financed", "paid"],
};
