import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { traceWorld, type Trace } from "../../../sims/trace/eventLog.ts";
import { flag, has } from "../../../sims/world/flags.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

/** Chains on the ledger: random scenarios of two tiers and more, most of whose suppliers have joined. */
const chains = fc
  .tuple(
    scenarioArbitrary.filter(({ chain }) => chain.tiers > 1),
    fc.constantFrom(0.5, 1),
    fc.constantFrom(0.7, 1),
    fc.integer({ min: 0, max: 1000 }),
  )
  .map(([drawn, banks, suppliers, seed]): Trace => {
    const scenario = { ...drawn, adoption: { ...drawn.adoption, banks, suppliers } };
    return traceWorld({ scenario, seed, replication: 0, arm: "L", runtime: "kernel" });
  });

const settings = { numRuns: 220, seed: 20261125 };

describe("payables of the core enterprise", () => {
  it("have live parts that always sum to what was issued, minus what was redeemed or failed", () => {
    const seen = { split: 0, redeemed: 0, failed: 0, kept: 0, lapsed: 0, throughAnother: 0 };
    fc.assert(
      fc.property(chains, ({ partMoves, world }) => {
        const live = new Float64Array(world.cases);
        const outstanding = new Float64Array(world.roots);
        const liveOf = (root: number): number => {
          let sum = 0;
          for (let c = root; c < world.cases; c += world.roots) sum += live[c]!;
          return sum;
        };
        partMoves.forEach(({ time, case: c, kind, amount }, i) => {
          const root = world.root(c);
          live[c]! += amount;
          if (kind !== "split" && kind !== "transferred") outstanding[root]! += amount;
          if (kind in seen) seen[kind as keyof typeof seen]++;
          const isDeepest = c >= world.cases - world.roots;
          if (kind === "redeemed" && !isDeepest && -amount > world.own[c]!) seen.kept++;
          // A split and its transfer are one instant.
          if (partMoves[i + 1]?.time === time) return;
          expect(live[c]).toBeGreaterThanOrEqual(0);
          expect(liveOf(root)).toBe(outstanding[root]);
        });
        // Everything is followed to its end.
        expect(outstanding.every((amount) => amount === 0)).toBe(true);
        for (let c = 0; c < world.cases; c++) {
          if (has(world, c, flag.lapsed)) seen.lapsed++;
          if (has(world, c, flag.reached) && !has(world, c, flag.onLedger) && world.payable[c]!) {
            seen.throughAnother++;
          }
        }
      }),
      settings,
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(100);
  });

  it("are assigned to one bank at most, and every share that is to be passed on ends settled", () => {
    fc.assert(
      fc.property(chains, ({ events, world }) => {
        const assigned = events.filter((e) => e.party === "ledger" && e.state === "assigned");
        const names = assigned.map((e) => `${e.case}.${e.tier}`);
        expect(new Set(names).size).toBe(names.length);

        for (let c = 0; c < world.cases; c++) {
          if (world.passed(c) === 0 || !has(world, c, flag.counted)) continue;
          expect(has(world, c, flag.passedSettled), `case ${c}`).toBe(true);
        }
      }),
      settings,
    );
  });
});
