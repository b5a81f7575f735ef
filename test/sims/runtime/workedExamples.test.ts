import { describe, expect, it } from "vitest";
import { RUNTIMES, type Runtime } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS, STAGES } from "../../../sims/measures/columns.ts";
import { Kernel } from "../../../sims/runtime/Kernel.ts";
import { Reference } from "../../../sims/runtime/Reference.ts";
import type { Posting } from "../../../sims/world/books.ts";
import { reportRows } from "../../../sims/world/report.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { chargeExamples } from "../../golden/chargeExamples.ts";
import { receivableExamples } from "../../golden/receivableExamples.ts";
import { workedExamples, type WorkedExample } from "../../golden/workedExamples.ts";

describe.each(RUNTIMES)("the %s meets the invoices worked by hand", (runtime) => {
  it.each([...workedExamples, ...receivableExamples, ...chargeExamples])("$title", (example) => {
    const { postings, rows } = runOne(example, runtime);
    let uncovered = 0;
    example.tiers.forEach((invoice, tier) => {
      const row = rows.subarray(tier * COLUMNS.length, (tier + 1) * COLUMNS.length);
      expect(postings[tier]).toEqual(invoice.postings.map((p) => [...p]).sort(byText));
      expect(row[column.timeToCash]).toBeCloseTo(invoice.timeToCash, 9);
      expect(row[column.cost]).toBe(invoice.cost);
      for (const stage of STAGES) {
        expect(row[column[`stage.${stage}`]], stage).toBeCloseTo(invoice.stages[stage] ?? 0, 9);
      }
      uncovered += row[column.uncovered] ?? NaN;
    });
    expect(uncovered).toBeCloseTo(example.uncovered, 6);
  });
});

function runOne({ scenario, arm, tiers }: WorkedExample, runtime: Runtime) {
  // One invoice to the core enterprise, delivered at the start: others would only share the desk.
  const world = new World(prepare(scenario));
  world.arriveAt = [0];
  world.open(1, 0, arm);
  const journal: Posting[] = [];
  world.journal = journal;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run();
  const rows = new Float64Array(tiers.length * COLUMNS.length);
  reportRows(world, rows, 0);
  const place = (c: number, bank: number): number => {
    const from = (world.supplier[c] ?? NaN) * world.setting.banks;
    return world.bankOrder.subarray(from, from + world.setting.banks).indexOf(bank) + 1;
  };
  const name = ({ case: c, bank }: Posting, account: string): string =>
    account === "bank" ? `bank${place(c, bank)}` : account;
  const postings = tiers.map((_, tier) =>
    journal
      .filter((p) => world.tier[p.case] === tier)
      .map((p) => [
        near(p.from),
        near(p.to),
        name(p, p.payer),
        name(p, p.payee),
        p.category,
        p.amount,
      ])
      .sort(byText),
  );
  return { postings, rows };
}

/** Instants are sums of lengths; the examples give them to a tenth of a day. */
function near(t: number): number {
  return Math.round(t * 1e6) / 1e6;
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
