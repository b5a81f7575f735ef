import { describe, expect, it } from "vitest";
import { RUNTIMES, type Runtime } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS, STAGES } from "../../../sims/measures/columns.ts";
import { Kernel } from "../../../sims/runtime/Kernel.ts";
import { Reference } from "../../../sims/runtime/Reference.ts";
import type { Posting } from "../../../sims/world/books.ts";
import { reportRow } from "../../../sims/world/report.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { workedExamples, type WorkedExample } from "../../golden/workedExamples.ts";

describe.each(RUNTIMES)("the %s meets the invoices worked by hand", (runtime) => {
  it.each(workedExamples)("$title", (example) => {
    const { postings, row } = runOne(example, runtime);
    expect(postings).toEqual(example.postings.map((p) => [...p]).sort(byText));
    expect(row[column.timeToCash]).toBeCloseTo(example.timeToCash, 9);
    const uncovered = row[column.uncovered] ?? NaN;
    const cost = 100 * ((row[column.cost] ?? NaN) + uncovered);
    expect(cost / (row[column.face] ?? NaN)).toBeCloseTo(example.costPer100, 9);
    for (const stage of STAGES) {
      expect(row[column[`stage.${stage}`]], stage).toBeCloseTo(example.stages[stage] ?? 0, 9);
    }
  });
});

function runOne({ scenario, arm }: WorkedExample, runtime: Runtime) {
  const world = new World(prepare(scenario));
  world.open(1, 0, arm);
  // One invoice, delivered at the start: the rest of the arrivals would only share the desk.
  world.cases = 1;
  world.delivered[0] = 0;
  const journal: Posting[] = [];
  world.journal = journal;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run();
  const row = new Float64Array(COLUMNS.length);
  reportRow(world, row, 0);
  const place = (bank: number): number => world.bankOrder.indexOf(bank) + 1;
  const name = (account: string, bank: number): string =>
    account === "bank" ? `bank${place(bank)}` : account;
  const postings = journal
    .map((p) => [
      near(p.from),
      near(p.to),
      name(p.payer, p.bank),
      name(p.payee, p.bank),
      p.category,
      p.amount,
    ])
    .sort(byText);
  return { postings, row };
}

/** Instants are sums of lengths; the examples give them to a tenth of a day. */
function near(t: number): number {
  return Math.round(t * 1e6) / 1e6;
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
