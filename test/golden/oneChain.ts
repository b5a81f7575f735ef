import type { Arm } from "../../sims/experiment/RunTable.ts";
import type { Runtime } from "../../sims/experiment/runJob.ts";
import { column, COLUMNS, type Column } from "../../sims/measures/columns.ts";
import { Kernel } from "../../sims/runtime/Kernel.ts";
import { Reference } from "../../sims/runtime/Reference.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import type { Posting } from "../../sims/world/books.ts";
import { reportRows } from "../../sims/world/report.ts";
import { prepare } from "../../sims/world/Setting.ts";
import { World } from "../../sims/world/World.ts";
import { workedExamples } from "./workedExamples.ts";

export type WorkedPosting = readonly [number, number, string, string, string, number];

/** The scenario of the worked example whose title begins with this letter. */
export function worked(letter: string): Scenario {
  const found = workedExamples.find(({ title }) => title.startsWith(`${letter}:`));
  if (found === undefined) throw new Error(`no worked example ${letter}`);
  return found.scenario;
}

/** One chain of invoices delivered on a day; instants are rounded to 10⁻⁶ days. */
export function runChain(scenario: Scenario, arm: Arm, runtime: Runtime, day = 0) {
  const world = new World(prepare(scenario));
  world.arriveAt = [day];
  world.open(1, 0, arm);
  const journal: Posting[] = [];
  world.journal = journal;
  (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run();
  const rows = new Float64Array(world.tiers * COLUMNS.length);
  reportRows(world, rows, 0);
  const near = (t: number): number => Math.round(t * 1e6) / 1e6;
  return {
    world,
    /** A tier's postings, by tier from 0, in the order of `sorted`. */
    postings: (tier: number): readonly WorkedPosting[] =>
      sorted(
        journal
          .filter((p) => world.tier[p.case] === tier)
          .map((p) => [near(p.from), near(p.to), p.payer, p.payee, p.category, p.amount]),
      ),
    of: (name: Column, tier = 0): number => rows[tier * COLUMNS.length + column[name]]!,
  };
}

export function sorted(postings: readonly WorkedPosting[]): readonly WorkedPosting[] {
  const text = (p: WorkedPosting): string => JSON.stringify(p);
  return [...postings].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}
