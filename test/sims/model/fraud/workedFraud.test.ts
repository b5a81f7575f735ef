import { describe, expect, it } from "vitest";
import { RUNTIMES, type Runtime } from "../../../../sims/experiment/runJob.ts";
import { column, COLUMNS } from "../../../../sims/measures/columns.ts";
import { Kernel } from "../../../../sims/runtime/Kernel.ts";
import { Reference } from "../../../../sims/runtime/Reference.ts";
import type { StateChange } from "../../../../sims/trace/LogRow.ts";
import type { Posting } from "../../../../sims/world/books.ts";
import { reportRows } from "../../../../sims/world/report.ts";
import { prepare } from "../../../../sims/world/Setting.ts";
import { World } from "../../../../sims/world/World.ts";
import { fraudExamples, type FraudExample } from "../../../golden/fraudExamples.ts";

describe.each(RUNTIMES)("the %s meets the frauds worked by hand", (runtime) => {
  it.each(fraudExamples)("$title", (example) => {
    const { postings, events, expected } = runOne(example, runtime);
    expect(postings).toEqual(example.postings.map((p) => [...p]).sort(byText));
    expect(events).toEqual(example.events);
    const lost = example.postings.reduce((sum, p) => sum + (p[4] === "fraudLoss" ? p[5] : 0), 0);
    expect(expected).toBe(lost);
  });
});

function runOne({ scenario, arm }: FraudExample, runtime: Runtime) {
  const world = new World(prepare(scenario));
  world.arriveAt = [0];
  world.open(1, 0, arm);
  const journal: Posting[] = [];
  const log: StateChange[] = [];
  world.journal = journal;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run(log);
  const rows = new Float64Array(COLUMNS.length);
  reportRows(world, rows, 0);
  const name = (account: string, bank: number): string =>
    account === "bank" ? `bank${world.bankOrder.indexOf(bank) + 1}` : account;
  return {
    postings: journal
      .filter(({ payer, payee }) => payer === "fraudster" || payee === "fraudster")
      .map((p) => [
        near(p.from),
        near(p.to),
        name(p.payer, p.bank),
        name(p.payee, p.bank),
        p.category,
        p.amount,
      ])
      .sort(byText),
    events: log
      .filter(({ party }) => party === "fraudster")
      .map(({ time, event, state }) => [near(time), event, state]),
    expected: rows[column.falseLoss]! + rows[column.resaleLoss]!,
  };
}

/** Instants are sums of lengths; the examples give them to a tenth of a day. */
function near(t: number): number {
  return Math.round(t * 1e6) / 1e6;
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
