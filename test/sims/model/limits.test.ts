import { PLAIN_NETWORK } from "../../../sims/scenario/groups/network.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogRow } from "../../../sims/trace/LogRow.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld, type Trace } from "../../../sims/trace/eventLog.ts";
import { has, flag } from "../../../sims/world/flags.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

function trace(scenario: Scenario, seed: number, arm: Arm): Trace {
  return traceWorld({ scenario, seed, replication: 0, arm, runtime: "kernel" });
}

/** The case of a row of the log, by its number in the world. */
function caseOf({ world }: Trace, row: LogRow): number {
  return (row.tier - 1) * world.roots + row.case;
}

function withAdoption(scenario: Scenario, adoption: Partial<Scenario["adoption"]>): Scenario {
  return { ...scenario, adoption: { ...scenario.adoption, ...adoption } };
}

const seeds = fc.integer({ min: 0, max: 1000 });
const settings = { numRuns: 200, seed: 20261123 };

describe("limits of the model", () => {
  it("with nobody on the ledger and nothing digital, arm L is arm T case by case, but for the ledger's own cost", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        const scenario = withAdoption(drawn, { banks: 0, suppliers: 0, digitisation: 0 });
        const without = trace(scenario, seed, "T");
        const withLedger = trace(scenario, seed, "L");
        expect(withLedger.events).toEqual(without.events);
        const others = withLedger.postings.filter((p) => p.payer !== "operator");
        expect(others).toEqual(without.postings);
        const own = withLedger.postings.filter((p) => p.payer === "operator");
        expect(own.every((p) => p.category === "ledgerFixed")).toBe(true);
      }),
      settings,
    );
  });

  it("a ledger at once, always up and at the platform's price is the central platform, with one tier", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        const { platform } = drawn;
        const scenario: Scenario = {
          ...drawn,
          trade: { ...drawn.trade, termsFrom: "invoice" },
          chain: { ...drawn.chain, tiers: 1 },
          ledger: { ...drawn.ledger, ...platform, latency: 0, availability: 1 },
          // Rivals, corrections and an operator that closes are a ledger's alone.
          network: PLAIN_NETWORK,
        };
        const central = trace(scenario, seed, "C");
        const shared = trace(scenario, seed, "L");
        expect(shared.events).toEqual(central.events);
        expect(shared.postings).toEqual(central.postings);
      }),
      settings,
    );
  });

  it("digital documents alone are the ledger that nobody has joined, but for its cost; without any they are paper", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        const alone = withAdoption(drawn, { banks: 0, suppliers: 0 });
        const digital = trace(alone, seed, "D");
        expect(trace(alone, seed, "L").events).toEqual(digital.events);
        const none = withAdoption(drawn, { digitisation: 0 });
        expect(trace(none, seed, "D").postings).toEqual(trace(none, seed, "T").postings);
      }),
      settings,
    );
  });

  it("a central platform reaches the first tier alone", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        const complete = { ...drawn, network: PLAIN_NETWORK };
        const scenario = withAdoption(complete, { banks: 1, suppliers: 1 });
        const { world, partMoves } = trace(scenario, seed, "C");
        for (let c = 0; c < world.cases; c++) {
          expect(has(world, c, flag.onLedger)).toBe(world.tier[c] === 0);
        }
        expect(partMoves.every(({ kind }) => kind !== "split")).toBe(true);
      }),
      settings,
    );
  });

  it("a case off the ledger keeps arm T's draws under partial adoption, up to the bank's desk", () => {
    let compared = 0;
    let desksDiffer = 0;
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        // A payable may pass through such a case, and decides whether its first tier is paid early,
        // and whether ever; and how soon its customer pays may follow from the ledger.
        const { uncollectable } = drawn.receivables;
        const scenario = withAdoption(
          {
            ...drawn,
            chain: { ...drawn.chain, contagion: 0 },
            finance: { ...drawn.finance, takeUp: "always" },
            earlyPayment: { ...drawn.earlyPayment, offered: 0 },
            receivables: { ...drawn.receivables, ledgerUncollectable: uncollectable },
            // Where its operator closes, who was on the ledger is sent back.
            network: { ...drawn.network, windDown: "never" },
            // A payable's terms can be longer, and a line can be full of others' debts.
            anchor: { ...drawn.anchor, termExtension: 0 },
          },
          { banks: 0.5, suppliers: 0.5, digitisation: 0 },
        );
        const without = trace(scenario, seed, "T");
        const withLedger = trace(scenario, seed, "L");
        const deskless = (t: Trace, c: number) => {
          const steps = t.events.filter((e) => caseOf(t, e) === c && e.party !== "ledger");
          const applied = steps.findIndex((e) => e.party === "sme" && e.state === "applied");
          return applied < 0 ? steps : steps.slice(0, applied + 1);
        };
        for (let c = 0; c < Math.min(withLedger.world.cases, 40); c++) {
          if (has(withLedger.world, c, flag.onLedger)) continue;
          compared++;
          expect(deskless(withLedger, c)).toEqual(deskless(without, c));
          const cash = (t: Trace) => t.world.timeToCash[c];
          if (cash(without) !== cash(withLedger)) desksDiffer++;
        }
      }),
      settings,
    );
    expect(compared).toBeGreaterThan(1000);
    // Members leave the desks, so others are served sooner: spill-over is part of the effect.
    expect(desksDiffer).toBeGreaterThan(10);
  });

  it("dearer money never lowers the cost of a case that owes nobody else", () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        seeds,
        fc.constantFrom("T" as const, "L" as const),
        (drawn, seed, arm) => {
          // Suppliers that count would ask, or let themselves be paid early, another number of times.
          const scenario: Scenario = {
            ...drawn,
            finance: { ...drawn.finance, takeUp: "always" },
            earlyPayment: { ...drawn.earlyPayment, offered: 0 },
          };
          const dearer: Scenario = {
            ...scenario,
            sme: { ...scenario.sme, fallbackRate: scenario.sme.fallbackRate + 0.05 },
            bank: {
              ...scenario.bank,
              rate: scenario.bank.rate + 0.05,
              fee: scenario.bank.fee + 0.01,
            },
            tier2: { ...scenario.tier2, rate: 0.2, fallbackRate: 0.3 },
            tier3: { ...scenario.tier3, rate: 0.2, fallbackRate: 0.3 },
            tier4: { ...scenario.tier4, rate: 0.5, fallbackRate: 0.5 },
            ledger: { ...scenario.ledger, rate: scenario.ledger.rate + 0.05 },
          };
          const cheap = trace(scenario, seed, arm);
          const dear = trace(dearer, seed, arm);
          expect(dear.events).toEqual(cheap.events);
          // Above the deepest tier it can: who pays its own supplier late has the use of that money.
          for (let c = cheap.world.cases - cheap.world.roots; c < cheap.world.cases; c++) {
            expect(dear.world.cost[c]).toBeGreaterThanOrEqual(cheap.world.cost[c] ?? NaN);
          }
        },
      ),
      settings,
    );
  });

  it("longer terms never bring a supplier's cash forward when nobody seeks finance", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (drawn, seed) => {
        const scenario: Scenario = {
          ...drawn,
          // Paid early, or in a shock of terms, a due date counts no more, or another does.
          earlyPayment: { ...drawn.earlyPayment, offered: 0 },
          sme: { ...drawn.sme, tries: 0, defaultRate: 0 },
          tier2: { ...drawn.tier2, defaultRate: 0 },
          tier3: { ...drawn.tier3, defaultRate: 0 },
          core: { ...drawn.core, defaultRate: 0 },
          trade: { ...drawn.trade, terms: { family: "constant", value: 20 } },
        };
        const longer: Scenario = {
          ...scenario,
          trade: { ...scenario.trade, terms: { family: "constant", value: 35 } },
        };
        const short = trace(scenario, seed, "T").world;
        const long = trace(longer, seed, "T").world;
        for (let c = 0; c < short.cases; c++) {
          expect(long.timeToCash[c]).toBeGreaterThanOrEqual(short.timeToCash[c] ?? NaN);
        }
      }),
      settings,
    );
  });

  it("a case off the ledger is never locked, and none on it is financed without a lock", () => {
    fc.assert(
      fc.property(scenarioArbitrary, seeds, (scenario, seed) => {
        const traced = trace(scenario, seed, "L");
        const { events, world } = traced;
        const locked = new Set(
          events.filter((e) => e.state === "locked").map((e) => caseOf(traced, e)),
        );
        for (const c of locked) expect(has(world, c, flag.onLedger)).toBe(true);
        for (const e of events) {
          const c = caseOf(traced, e);
          if (e.state !== "outstanding" || !has(world, c, flag.onLedger)) continue;
          expect(locked.has(c)).toBe(true);
        }
      }),
      settings,
    );
  });
});
