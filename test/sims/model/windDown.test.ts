import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runJob, RUNTIMES } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { column, COLUMNS, STAGES } from "../../../sims/measures/columns.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { onBase, scenarioArbitrary } from "../../arbitraries/scenario.ts";
import { runChain, sorted, worked } from "../../golden/oneChain.ts";
import { windDownExamples } from "../../golden/windDownExamples.ts";

const base = onBase({});

function closing(scenario: Scenario, windDownDay: number): Scenario {
  return { ...scenario, network: { ...scenario.network, windDown: "day", windDownDay } };
}

function rowsOf(scenario: Scenario, arm: Arm): readonly number[] {
  const table = runJob({ scenario, seed: 7, arms: [arm], first: 0, replications: 2 }).arms[arm]!;
  return [...table.rows, ...table.time.bins, ...(table.time.counts ?? []), ...table.cost];
}

describe.each(RUNTIMES)("the end of a ledger's operator, worked by hand with the %s", (runtime) => {
  it.each(windDownExamples)("$title", ({ letter, closes, tiers, uncovered }) => {
    const { postings, of } = runChain(closing(worked(letter), closes), "L", runtime);
    let short = 0;
    tiers.forEach((invoice, tier) => {
      expect(postings(tier)).toEqual(sorted(invoice.postings));
      expect(of("timeToCash", tier)).toBeCloseTo(invoice.timeToCash, 9);
      expect(of("cost", tier)).toBe(invoice.cost);
      for (const stage of STAGES) {
        expect(of(`stage.${stage}`, tier), stage).toBeCloseTo(invoice.stages[stage] ?? 0, 9);
      }
      short += of("uncovered", tier);
    });
    expect(short).toBeCloseTo(uncovered, 6);
  });

  // The first look has an invoice: 150 fixed and 3 transactions less a fee of 200 on 100,000, so that
  // the network of 1,000,000 a year gains 38.63 in 30 days; without any, each look loses 123.29.
  it.each([
    [0, 60],
    [200, 90],
    [300, 120],
    [1e9, Infinity],
  ])("funds of %d end on day %d", (runway, day) => {
    const { network } = worked("C");
    const scenario: Scenario = {
      ...worked("C"),
      network: { ...network, windDown: "losses", runway, lookEvery: 30 },
    };
    expect(runChain(scenario, "L", runtime).world.closedAt).toBe(day);
    expect(runChain(scenario, "C", runtime).world.closedAt).toBe(Infinity);
  });
});

describe("the end of a ledger's operator", () => {
  const scenario = onBase(
    { trade: { ...base.trade, volume: 100 }, chain: { ...base.chain, tiers: 2 } },
    200,
  );

  it("on the first day leaves what digital documents do, and no ledger cost", () => {
    expect(rowsOf(closing(scenario, 0), "L")).toEqual(rowsOf(scenario, "D"));
  });

  it("after the last invoice is settled changes nothing", () => {
    expect(rowsOf(closing(scenario, 3650), "L")).toEqual(rowsOf(scenario, "L"));
  });

  it("changes nothing for who has no ledger", () => {
    for (const arm of ["T", "D", "C"] as const) {
      expect(rowsOf(closing(scenario, 50), arm)).toEqual(rowsOf(scenario, arm));
    }
  });

  it("by chance comes within a year in the share of worlds that is given", () => {
    const chance = onBase({
      trade: { ...base.trade, volume: 1 },
      network: { ...base.network, windDown: "chance", windDownRate: 0.3 },
    });
    const request = { scenario: chance, seed: 5, arm: "L", runtime: "kernel" } as const;
    let early = 0;
    const worlds = 400;
    for (let r = 0; r < worlds; r++) {
      if (traceWorld({ ...request, replication: r }).world.closedAt <= 365) early++;
    }
    const error = Math.sqrt((0.3 * 0.7) / worlds);
    expect(Math.abs(early / worlds - 0.3)).toBeLessThan(4 * error);
  });

  it("leaves every stage in time to cash, and no cent behind, whenever it comes", () => {
    let left = 0;
    fc.assert(
      fc.property(scenarioArbitrary, fc.constantFrom(3, 10, 20), (drawn, day) => {
        const closed = closing(
          {
            ...drawn,
            trade: { ...drawn.trade, volume: 400 },
            adoption: { ...drawn.adoption, banks: 1, suppliers: 1 },
          },
          day,
        );
        const job = { scenario: closed, seed: 1, arms: ["L"], first: 0, replications: 1 } as const;
        const { rows } = runJob(job).arms.L!;
        for (let tier = 0; tier < closed.chain.tiers; tier++) {
          const row = rows.subarray(tier * COLUMNS.length, (tier + 1) * COLUMNS.length);
          const stages = STAGES.reduce((sum, s) => sum + row[column[`stage.${s}`]]!, 0);
          expect(stages).toBeCloseTo(row[column.timeToCash]!, 6);
          left += row[column.returned]! + row[column.settledByHand]!;
        }
        const request = { scenario: closed, seed: 1, replication: 0, runtime: "kernel" } as const;
        const { partMoves, postings } = traceWorld({ ...request, arm: "L" });
        const alive = partMoves.reduce((sum, { amount, kind }) => {
          return kind === "transferred" || kind === "split" ? sum : sum + amount;
        }, 0);
        expect(alive).toBe(0);
        for (const { from, category } of postings) {
          if (category === "ledgerTx" || category === "ledgerFixed") {
            expect(from).toBeLessThan(day);
          }
        }
      }),
      { numRuns: 40, seed: 20261125 },
    );
    expect(left).toBeGreaterThan(200);
  });
});
