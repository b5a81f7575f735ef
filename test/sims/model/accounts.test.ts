import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { column, COLUMNS, SME_COSTS, STAGES, type Column } from "../../../sims/measures/columns.ts";
import { BINS_PER_DAY, COST_POINTS, LAST_DAY, TIME_BINS } from "../../../sims/measures/grids.ts";
import { addPart } from "../../../sims/measures/BinnedParts.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import type { PartyName } from "../../../sims/world/books.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

const arms = fc.constantFrom("T" as const, "L" as const);
const seeds = fc.integer({ min: 0, max: 1000 });
const settings = { numRuns: 200, seed: 20261123 };

describe("accounts of a world", () => {
  it("every posting is in whole minor units from one party to another, so that all accounts sum to zero", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (scenario, seed, arm) => {
        const request = { scenario, seed, replication: 0, arm, runtime: "kernel" } as const;
        const balance = new Map<PartyName, number>();
        for (const { payer, payee, amount, from, to } of traceWorld(request).postings) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(payer).not.toBe(payee);
          expect(to).toBeGreaterThanOrEqual(from);
          balance.set(payer, (balance.get(payer) ?? 0) - amount);
          balance.set(payee, (balance.get(payee) ?? 0) + amount);
        }
        expect([...balance.values()].reduce((sum, x) => sum + x, 0)).toBe(0);
      }),
      settings,
    );
  });

  it("a supplier's principal comes to the face of its invoice less what it passes on as money, what a default takes is booked as a loss, and loans are paid back", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (scenario, seed, arm) => {
        const request = { scenario, seed, replication: 0, arm, runtime: "kernel" } as const;
        const { postings, world } = traceWorld(request);
        const net = new Map<string, number>();
        const add = (key: string, amount: number) => net.set(key, (net.get(key) ?? 0) + amount);
        for (const p of postings) {
          if (p.category !== "principal") continue;
          add(`${p.case} ${p.payer}`, -p.amount);
          add(`${p.case} ${p.payee}`, p.amount);
        }
        for (const key of net.keys()) {
          const [c = "", party = ""] = key.split(" ");
          const [face, own, tier] = [world.face, world.own, world.tier].map((of) => of[Number(c)]!);
          if (party === `sme${tier! + 1}`) {
            const passedOn = postings.some(
              (p) => p.case === Number(c) && p.payer === party && p.payee === `sme${tier! + 2}`,
            );
            expect(net.get(key), key).toBe(passedOn ? own! - (face! - own!) : face);
          } else if (party === "bank" || party === "lender") expect(net.get(key), key).toBe(0);
        }
      }),
      settings,
    );
  });

  it("stages add up to time to cash, cost categories to cost, curves to both", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, arms, (scenario, seed, arm) => {
        const table = runJob({ scenario, seed, arms: [arm], first: 0, replications: 2 }).arms[arm];
        if (table === undefined) throw new Error(`no table for arm ${arm}`);
        for (let r = 0; r < 2 * scenario.chain.tiers; r++) {
          const at = (name: Column): number => table.rows[r * COLUMNS.length + column[name]] ?? NaN;
          const cases = at("cases");
          const stages = STAGES.reduce((sum, s) => sum + at(`stage.${s}`), 0);
          expect(stages).toBeCloseTo(at("timeToCash"), 7);
          expect(SME_COSTS.reduce((sum, c) => sum + at(`sme.${c}`), 0)).toBe(at("cost"));
          const end = table.cost[r * COST_POINTS + COST_POINTS - 1] ?? NaN;
          expect(Math.abs(end - at("cost"))).toBeLessThan(0.01);

          // Area above the time curve: each cash event is moved to the end of its eighth of a day.
          const counts = new Float64Array(TIME_BINS);
          addPart(counts, r, table.time);
          expect(counts.reduce((sum, n) => sum + n, 0)).toBe(cases * 1000);
          let area = 0;
          counts.forEach((n, bin) => (area += (n / 1000) * Math.min(bin / BINS_PER_DAY, LAST_DAY)));
          const slack = cases * 1e-4;
          expect(area).toBeGreaterThanOrEqual(at("timeToCash") - slack);
          expect(area).toBeLessThanOrEqual(at("timeToCash") + cases / BINS_PER_DAY + slack);
        }
      }),
      settings,
    );
  });
});
