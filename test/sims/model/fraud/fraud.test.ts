import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARMS, type Arm } from "../../../../sims/experiment/RunTable.ts";
import { runJob } from "../../../../sims/experiment/runJob.ts";
import { column, COLUMNS, type Column } from "../../../../sims/measures/columns.ts";
import type { Scenario } from "../../../../sims/scenario/Scenario.ts";
import { presetById } from "../../../../sims/scenario/presets/index.ts";
import { Kernel } from "../../../../sims/runtime/Kernel.ts";
import { traceWorld } from "../../../../sims/trace/eventLog.ts";
import type { Posting } from "../../../../sims/world/books.ts";
import { flag } from "../../../../sims/world/flags.ts";
import { reportRows } from "../../../../sims/world/report.ts";
import { prepare } from "../../../../sims/world/Setting.ts";
import { World } from "../../../../sims/world/World.ts";
import { onBase, scenarioArbitrary } from "../../../arbitraries/scenario.ts";

const FRAUD_COLUMNS: readonly Column[] = [
  "fraudFace",
  "fraudLent",
  "invented",
  "inventedFound",
  "falseLoss",
  "resalesTried",
  "resalesBlocked",
  "resaleLoss",
  "flow.fraud",
  // What a bank lost as it happened has the fraud in it.
  "net.bank",
];
const arms = fc.constantFrom(...ARMS);
const seeds = fc.integer({ min: 0, max: 1000 });
const settings = { numRuns: 40, seed: 20261125 };

/** Some fraud of every kind in small worlds. */
const cheated = scenarioArbitrary.map((scenario): Scenario => {
  const { trade, fraud } = scenario;
  return { ...scenario, trade: { ...trade, volume: 400 }, fraud: { ...fraud, share: 0.5 } };
});

function trace(scenario: Scenario, seed: number, arm: Arm) {
  return traceWorld({ scenario, seed, replication: 0, arm, runtime: "kernel" });
}

describe("fraud beside genuine invoices", () => {
  it("changes nothing for anybody honest: not one event, not one posting, not one figure", () => {
    fc.assert(
      fc.property(cheated, seeds, arms, (scenario, seed, arm) => {
        const honest = { ...scenario, fraud: { ...scenario.fraud, share: 0 } };
        const [a, b] = [trace(honest, seed, arm), trace(scenario, seed, arm)];
        expect(b.events.filter(({ party }) => party !== "fraudster")).toEqual(a.events);
        const isFraud = (p: { payer: string; payee: string }) =>
          p.payer === "fraudster" || p.payee === "fraudster";
        expect(b.postings.filter((p) => !isFraud(p))).toEqual(a.postings);
        const rows = [honest, scenario].map((s) => {
          const job = { scenario: s, seed, arms: [arm], first: 0, replications: 1 };
          const row = runJob(job).arms[arm]!.rows;
          return row.filter((_, i) => !FRAUD_COLUMNS.includes(COLUMNS[i % COLUMNS.length]!));
        });
        expect(rows[1]).toEqual(rows[0]);
      }),
      settings,
    );
  });

  it("gives no invoice to a second member of one ledger; on paper as many banks pay as do not search", () => {
    let twice = 0;
    fc.assert(
      fc.property(cheated, seeds, arms, (scenario, seed, arm) => {
        const fraud = { ...scenario.fraud, share: 1, duplicate: 200 };
        const { postings, world } = trace({ ...scenario, fraud }, seed, arm);
        const lenders = new Map<number, number[]>();
        for (const p of postings) {
          if (p.payee !== "fraudster" || p.category !== "principal") continue;
          lenders.set(p.case, [...(lenders.get(p.case) ?? []), p.bank]);
        }
        for (const [c, banks] of lenders) {
          const own = world.bank[c]!;
          // An invented invoice is another one, at the bank of the genuine.
          if (banks.includes(own)) {
            expect(banks).toEqual([own]);
            continue;
          }
          twice++;
          const all = [own, ...banks];
          expect(new Set(all).size).toBe(all.length);
          expect(all.length).toBeLessThanOrEqual(scenario.fraud.banks);
          // Rival ledgers do not see into each other; on any one of them there is one member.
          const registers = all
            .filter((b) => world.memberFrom[b]! <= world.issued[c]!)
            .map((b) => (world.rivals > 1 ? world.ledgerOfBank[b] : 0));
          const isUnique = arm === "L" || (arm === "C" && world.tier[c] === 0);
          if (isUnique) expect(new Set(registers).size).toBe(registers.length);
          // The register of payables knows the genuine financing alone.
          if (world.mechanisms.network) expect([-1, own]).toContain(world.assignee[c]);
        }
      }),
      { ...settings, numRuns: 150 },
    );
    expect(twice).toBeGreaterThan(50);
  }, 60_000);

  it("loses in the mean what is expected, in every arm and kind of fraud", () => {
    const preset = presetById("china-2018")!.scenario;
    const scenario: Scenario = {
      ...preset,
      trade: { ...preset.trade, volume: 300 },
      fraud: { ...preset.fraud, share: 0.5, fictitious: 30, duplicate: 40, forged: 30, banks: 3 },
    };
    const replications = 30;
    const world = new World(prepare(scenario));
    const kernel = new Kernel(world);
    const { tiers } = world;
    const rows = new Float64Array(tiers * COLUMNS.length);
    for (const arm of ARMS) {
      const apart = { invented: [] as number[], resold: [] as number[] };
      let expected = 0;
      for (let r = 0; r < replications; r++) {
        world.open(7, r, arm);
        const journal: Posting[] = [];
        world.journal = journal;
        kernel.run();
        reportRows(world, rows, 0);
        const difference = { invented: 0, resold: 0 };
        for (const { category, case: c, bank, amount } of journal) {
          if (category !== "fraudLoss" || (world.flags[c]! & flag.counted) === 0) continue;
          difference[bank === world.bank[c] ? "invented" : "resold"] += amount;
        }
        for (let at = 0; at < rows.length; at += COLUMNS.length) {
          difference.invented -= rows[at + column.falseLoss]!;
          difference.resold -= rows[at + column.resaleLoss]!;
          expected += rows[at + column.falseLoss]! + rows[at + column.resaleLoss]!;
        }
        apart.invented.push(difference.invented);
        apart.resold.push(difference.resold);
      }
      expect(expected).toBeGreaterThan(0);
      for (const differences of Object.values(apart)) {
        const mean = differences.reduce((sum, x) => sum + x, 0) / replications;
        const squares = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0);
        const error = Math.sqrt(squares / (replications * (replications - 1)));
        expect(error).toBeGreaterThan(0);
        expect(Math.abs(mean)).toBeLessThanOrEqual(4 * error);
      }
    }
  }, 120_000);
});

describe("what a ledger stops", () => {
  const base = onBase({});
  /** Per unit lent on genuine invoices: lost on invented ones, and on duplicates. */
  function losses(arm: Arm, adoption: Partial<Scenario["adoption"]>, detection: number) {
    const scenario = onBase({
      adoption: { ...base.adoption, ...adoption },
      fraud: { ...base.fraud, share: 0.1, registryCoverage: 0, detection, severity: 1 },
    });
    const { rows } = runJob({ scenario, seed: 3, arms: [arm], first: 0, replications: 20 }).arms[
      arm
    ]!;
    const sum = (name: Column): number => {
      let all = 0;
      for (let at = column[name]; at < rows.length; at += COLUMNS.length) all += rows[at]!;
      return all;
    };
    return [sum("falseLoss"), sum("resaleLoss")].map((loss) => loss / sum("fraudLent"));
  }

  it("is double use, when all banks are members: false origin costs what it costs on paper", () => {
    const [inventedT, resoldT] = losses("T", {}, 0.8);
    // 10 of 100, of which 75 are invented and 25 resold.
    expect(inventedT).toBeCloseTo(0.075, 12);
    expect(resoldT).toBeCloseTo(0.025, 12);
    for (const arm of ["C", "L"] as const) {
      const [invented, resold] = losses(arm, { digitisation: 0 }, 0.8);
      expect(invented).toBeCloseTo(0.075, 12);
      expect(resold).toBe(0);
    }
  });

  it("is not the invented invoice: that is found by κ of those whose documents are digital, with and without ledger", () => {
    const [inventedD, resoldD] = losses("D", {}, 0.8);
    // Of 75 the 15 with a forged confirmation are signed outside the data.
    expect(inventedD).toBeCloseTo(0.1 * (0.6 * 0.2 + 0.15), 12);
    expect(resoldD).toBeCloseTo(0.025, 12);
    for (const arm of ["C", "L"] as const) {
      const [invented, resold] = losses(arm, {}, 0.8);
      expect(invented).toBeCloseTo(0.1 * 0.75 * 0.2, 12);
      expect(resold).toBe(0);
    }
  });
});
